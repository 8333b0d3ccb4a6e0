import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../../scripts/demo/vault-setup.ts';
import type { KeptSecret } from '../../scripts/targets/target.ts';
import { type ClaimBench, codeOf, entryOf, type Machine, openClaimBench, tokenIn } from '../support/vault-claim.ts';

let at: ClaimBench;
beforeAll(async () => {
  at = await openClaimBench();
}, 120_000);
afterAll(() => at.stop());

describe('a claim that is killed', () => {
  /** Ends like a process that is killed, at the n-th time that something is kept: before or after it is on the disk. */
  function killedAt(alice: Machine, nth: number, isWritten: boolean): KeptSecret {
    let keeps = 0;
    const replace = (secret: string) => {
      keeps += 1;
      if (keeps < nth || isWritten) alice.asked.kept.replace(secret);
      if (keeps === nth) throw new Error('killed');
    };
    return { ...alice.asked.kept, replace };
  }

  test.each<[string, number, boolean, unknown]>([
    ['before anything is kept', 1, false, 'claimed'],
    ['before it is marked', 1, true, 'claimed'],
    // Opened, and lost with the process: nobody can say who has it, so it counts as stolen.
    ['before the token is kept', 2, false, ['CLAIM_USED_UP', true]],
    ['with the token kept', 2, true, 'claimed'],
  ])('%s: what the next one finds', async (_, nth, isWritten, expected) => {
    const grant = await at.granted();
    const alice = at.machineFor(grant);
    await expect(alice.claim({ kept: killedAt(alice, nth, isWritten) })).rejects.toThrow('killed');
    expect(codeOf(await alice.claim())).toEqual(expected);
    expect(await at.claimStateOf(grant)).toBe('claimed');
  });

  test('after the mark: what it kept opens it, where she is signed in', async () => {
    const grant = await at.granted();
    const alice = at.machineFor(grant);
    await expect(alice.claim({ kept: killedAt(alice, 1, true) })).rejects.toThrow('killed');
    await must(at.bench.server, at.bench.alice.token, 'DELETE', entryOf(grant));
    expect(await at.canWrite(tokenIn(await alice.claim()))).toBe(true);
  });

  test('what it kept is no theft when the elevation was ended meanwhile', async () => {
    const grant = await at.granted();
    const alice = at.machineFor(grant);
    await expect(alice.claim({ kept: killedAt(alice, 1, true) })).rejects.toThrow('killed');
    await at.pipeline.revoke(grant.id);
    expect(codeOf(await alice.claim())).toEqual(['CLAIM_NOTHING_WAITS', false]);
  });
});

test('of several commands at once on one machine, one fetches it and all have it', async () => {
  const alice = at.machineFor(await at.granted());
  const got = await Promise.all(Array.from({ length: 5 }, () => alice.claim()));
  expect(new Set(got.map(tokenIn)).size).toBe(1);
});
