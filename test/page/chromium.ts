import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const program = '/usr/bin/chromium';

/** The distribution's Chromium; where it is missing and we may install it, it is installed. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(program)) install();
  return chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'] });
}

function install(): void {
  const packages = ['chromium', 'fonts-liberation', 'fonts-noto-color-emoji'];
  const says = `no ${program} here: the pictures of the page need it (as root on Debian: apt-get install ${packages.join(' ')})`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) throw new Error(says);
  process.stderr.write(`elevate: installing ${packages.join(', ')} …\n`);
  try {
    execFileSync('apt-get', ['update', '--quiet=2'], { stdio: 'ignore' });
    execFileSync('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  } catch (cause) {
    throw new Error(says, { cause });
  }
}
