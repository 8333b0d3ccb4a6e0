import { openGitLedger } from '../../scripts/sources/git-ledger.ts';
import { openTestForge } from '../support/forge.ts';
import { tellsTheTable } from './on-a-forge.ts';
import { ForgeStage } from './stages/forge.ts';

tellsTheTable(
  new ForgeStage('the local forge', async () => {
    const people = await openTestForge();
    const { forge, clock } = people;
    const ledger = openGitLedger({ gitDir: forge.repo, now: clock.now });
    const close = () => {
      ledger.close();
      people.close();
    };
    return { people, forge, git: forge.git, mainRef: 'refs/heads/main', ledger, emailOf: () => null, close };
  }),
);
