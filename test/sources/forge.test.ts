import { LocalSeat } from '../../scripts/sources/local-seat.ts';
import { openTestForge } from '../support/forge.ts';
import { openTestGithub } from '../support/github.ts';
import { keepsTheForgeContract } from './forge-contract.ts';

keepsTheForgeContract('local', async () => {
  const people = await openTestForge();
  const local = people.forge;
  return {
    people,
    forge: local,
    git: local.git,
    mainRef: 'refs/heads/main',
    seat: (as) => new LocalSeat({ local, clone: people.work, login: people.account(as).login, afterEffect: () => undefined }),
    close: () => people.close(),
  };
});

keepsTheForgeContract('GitHub, by its double', async () => {
  const github = await openTestGithub();
  const { forge, git, mainRef } = await github.open('dave');
  const hands = new Map([['alice', await github.open('alice')]] as const);
  return {
    people: github.test,
    forge,
    git,
    mainRef,
    seat(as) {
      const opened = hands.get(as as 'alice');
      if (!opened) throw new Error(`${as} has no clone`);
      return opened.seat;
    },
    close: () => github.close(),
  };
});
