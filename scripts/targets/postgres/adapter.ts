import type { System } from '../../core/model.ts';
import type { OpenOptions, Target } from '../target.ts';

export async function openPostgres(_system: System, _options: OpenOptions): Promise<Target> {
  throw new Error('being built');
}
