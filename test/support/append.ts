// A process of its own that appends grants to a ledger, each of them unless somebody else has begun it already.
import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { granting, idOf } from './ledger.ts';

const [, , gitDir = '', from = '0', count = '0'] = process.argv;
const ledger = openGitLedger({ gitDir });
for (let n = Number(from); n < Number(from) + Number(count); n += 1) {
  await ledger.append((state) => (state.active.has(idOf(n)) ? [] : [granting(idOf(n))]));
}
ledger.close();
