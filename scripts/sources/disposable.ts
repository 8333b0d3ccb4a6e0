import { dirname } from 'node:path';
import { fs } from './node.ts';

/** Writes what only saves time, whole or not at all. Where nothing can be written, the time is not saved. */
export function writeDisposable(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}`;
  try {
    fs.mkdirSync(dirname(path), { recursive: true });
    fs.writeFileSync(temporary, content);
    fs.renameSync(temporary, path);
  } catch {} // the clone is somebody else's, or the disk is full
}
