import type { Command } from 'commander';
import type { Run } from './define.ts';

export function defineAuditing(_root: Command, _run: Run): void {}
