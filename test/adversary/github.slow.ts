import { openTestGithub } from '../support/github.ts';
import { tellsTheTable } from './on-a-forge.ts';
import { ForgeStage } from './stages/forge.ts';

tellsTheTable(
  new ForgeStage('GitHub, by its double', async () => {
    const github = await openTestGithub();
    const { forge, git, mainRef, ledger } = await github.open('pipeline');
    return {
      people: github.test,
      forge,
      git,
      mainRef,
      ledger,
      // GitHub names only people by their addresses; an app's commits carry its number
      emailOf: ({ id, login, type }) => (type === 'Bot' ? `${id}+${login}[bot]@users.noreply.github.com` : null),
      close: () => github.close(),
    };
  }),
);
