// Finds and loads the bundle of `elevate check`, which make.ts makes. Plain CommonJS, because setup.cjs asks with whatever Node the machine has.
'use strict';
const { readFileSync, renameSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..', '..');
// As disposable as the compile cache beside it. Whoever could change the one could change the other, and the code.
const cache = join(root, 'node_modules', '.cache', 'check');
const listPath = join(cache, 'made.json');

/** Milliseconds. Every write moves it, and nobody can set it back, as they can the time of the last write. @throws when there is no such file */
function stampOf(file) {
  return statSync(`${root}/${file}`).ctimeMs;
}

/** The path of the bundle's entry; null: there is none, or one of the files that it was made of is no longer as it was then. */
function findBundle() {
  try {
    const made = JSON.parse(readFileSync(listPath, 'utf8'));
    const isCurrent = made.root === root && Object.keys(made.files).every((file) => made.files[file] === stampOf(file));
    return isCurrent ? join(root, made.entry) : null;
  } catch {
    return null;
  }
}

/**
 * What the entry exports. Node's own compile cache keeps a file as it is before it runs; this one has the functions that were called, too, which
 * V8 would compile one by one again. Other `uses` call other functions.
 */
function loadBundle(entry, use) {
  const vm = require('node:vm');
  const loaded = new Map();
  const compiled = [];
  process.once('exit', (code) => code === 0 && compiled.forEach(keep));
  const load = (path) => {
    if (loaded.has(path)) return loaded.get(path).exports;
    const compiledPath = `${path}.${use}`;
    const cachedData = readIfWhole(compiledPath);
    const options = { filename: path, cachedData, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
    const script = new vm.Script(`(function (exports, require, module) {${readFileSync(path, 'latin1')}\n})`, options);
    if (!cachedData || script.cachedDataRejected) compiled.push({ script, path: compiledPath });
    const module = { exports: {} };
    loaded.set(path, module);
    script.runInThisContext()(module.exports, (name) => (name.startsWith('./') ? load(join(path, '..', name)) : require(name)), module);
    return module.exports;
  };
  return load(entry);
}

/** V8 itself would run what a disk has damaged: in front of it stands its SHA-256. */
function readIfWhole(path) {
  try {
    const bytes = readFileSync(path);
    const data = bytes.subarray(hashBytes);
    return hashOf(data).equals(bytes.subarray(0, hashBytes)) ? data : undefined;
  } catch {
    return undefined;
  }
}

const hashBytes = 32;

function hashOf(data) {
  return require('node:crypto').createHash('sha256').update(data).digest();
}

/** Whole or not at all. */
function keep({ script, path }) {
  try {
    const data = script.createCachedData();
    writeFileSync(`${path}.${process.pid}`, Buffer.concat([hashOf(data), data]));
    renameSync(`${path}.${process.pid}`, path);
  } catch {} // the next one compiles again
}

module.exports = { cache, findBundle, listPath, loadBundle, root, stampOf };
