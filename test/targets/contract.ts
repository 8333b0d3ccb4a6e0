import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Grant, Lease, Shape } from '../../scripts/core/model.ts';
import type { Target } from '../../scripts/targets/target.ts';
import { until } from '../support/postgres.ts';

/** One target, with somebody who asks for access and uses it. */
export interface TargetInUse {
  readonly endedBy: 'system' | 'sweep';
  readonly shape: Shape;
  /** A shape under which something can be created that must stay. */
  readonly creatingShape: Shape;
  open(only: 'everything' | 'revoke', afterEffect?: (effect: string) => void): Promise<Target>;
  /** A new grant, with what its subject needs to use it. */
  newGrant(seconds: number): Asked;
  /** Signs in anew with it and does what the shape allows. false: refused. */
  use(asked: Asked): Promise<boolean>;
  /** Signs in and creates something; `isThere` tells whether it exists. */
  create(asked: Asked): Promise<{ isThere(): Promise<boolean> }>;
  close(): Promise<void>;
}
export interface Asked {
  readonly grant: Grant;
  readonly secret: string;
}

class Crash extends Error {}

/** What `target.ts` promises, seen by the requester, on whatever `start` starts. */
export function keepsTheTargetContract(name: string, start: () => Promise<TargetInUse>): void {
  describe(`the contract of a target: ${name}`, () => {
    let used: TargetInUse;
    let target: Target;
    let sweeper: Target;
    const live = async () => (await target.list()).map(({ id }) => id);

    beforeAll(async () => {
      used = await start();
      target = await used.open('everything');
      sweeper = await used.open('revoke');
    });
    afterAll(() => used.close());

    test('nothing works before the grant, and it works after', async () => {
      const asked = used.newGrant(600);
      expect(await used.use(asked)).toBe(false);
      const lease = await target.grant(used.shape, asked.grant);
      expect(await used.use(asked)).toBe(true);
      expect(lease).toEqual<Lease>({
        id: asked.grant.id,
        system: asked.grant.system,
        expiresAt: asked.grant.expiresAt,
        names: lease.names,
        ...(lease.traces && { traces: lease.traces }),
      });
      expect(lease.names).not.toEqual([]);
    });

    test('at expiresAt new sign-ins are refused with nobody sweeping', async () => {
      if (used.endedBy !== 'system') return;
      const asked = used.newGrant(2);
      await target.grant(used.shape, asked.grant);
      expect(await used.use(asked)).toBe(true);
      await until(async () => (await target.now()) > asked.grant.expiresAt);
      expect(await used.use(asked)).toBe(false);
      expect(await live()).toContain(asked.grant.id);
    });

    test('granting twice gives one lease, its end unmoved', async () => {
      const { grant } = used.newGrant(600);
      const first = await target.grant(used.shape, grant);
      const second = await target.grant(used.shape, { ...grant, expiresAt: grant.expiresAt + 3600_000 });
      expect(second).toEqual(first);
      expect((await live()).filter((id) => id === grant.id)).toHaveLength(1);
    });

    test('two pipelines granting at once give one lease', async () => {
      const asked = used.newGrant(600);
      const other = await used.open('everything');
      const leases = await Promise.all([target.grant(used.shape, asked.grant), other.grant(used.shape, asked.grant)]);
      expect(leases[0]).toEqual(leases[1]);
      expect(await used.use(asked)).toBe(true);
    });

    test('eight grants at once on the same things, and eight ends', async () => {
      const all = Array.from({ length: 8 }, () => used.newGrant(600));
      const targets = await Promise.all(all.map(() => used.open('everything')));
      await Promise.all(all.map(({ grant }, place) => targets[place]?.grant(used.shape, grant)));
      expect(await live()).toEqual(expect.arrayContaining(all.map(({ grant }) => grant.id)));
      const ends = await Promise.all(all.map(({ grant }, place) => targets[place]?.revoke(grant.id)));
      expect(ends).toEqual(all.map(() => 'revoked'));
      await Promise.all(targets.map((each) => each.close()));
    });

    for (const only of ['everything', 'revoke'] as const) {
      test(`revoking (${only}) ends it; revoking again finds it absent`, async () => {
        const asked = used.newGrant(600);
        await target.grant(used.shape, asked.grant);
        const revoker = only === 'everything' ? target : sweeper;
        expect(await revoker.revoke(asked.grant.id)).toBe('revoked');
        expect(await used.use(asked)).toBe(false);
        expect(await live()).not.toContain(asked.grant.id);
        expect(await revoker.revoke(asked.grant.id)).toBe('absent');
      });
    }

    test('two sweeps at once both come to an end, and so does the lease', async () => {
      const { grant } = used.newGrant(600);
      await target.grant(used.shape, grant);
      await Promise.all([target.revoke(grant.id), sweeper.revoke(grant.id)]);
      expect(await live()).not.toContain(grant.id);
    });

    test('what was never granted is absent', async () => {
      expect(await target.revoke(used.newGrant(600).grant.id)).toBe('absent');
    });

    test('both identities list exactly what lives', async () => {
      const before = new Set(await live());
      const [kept, ended] = [used.newGrant(600), used.newGrant(600)];
      await target.grant(used.shape, kept.grant);
      await target.grant(used.shape, ended.grant);
      await target.revoke(ended.grant.id);
      expect(new Set(await live())).toEqual(new Set([...before, kept.grant.id]));
      expect(await sweeper.list()).toEqual(await target.list());
    });

    test('killed after any effect of a revocation: it is still listed until it is gone, and the next one ends it', async () => {
      const effects: string[] = [];
      const watched = await used.open('revoke', (effect) => effects.push(effect));
      const sample = used.newGrant(600);
      await target.grant(used.shape, sample.grant);
      await watched.revoke(sample.grant.id);
      expect(effects.length).toBeGreaterThan(0);

      for (const at of effects.keys()) {
        const asked = used.newGrant(600);
        await target.grant(used.shape, asked.grant);
        let seen = 0;
        const dying = await used.open('revoke', () => {
          if (seen++ === at) throw new Crash();
        });
        await expect(dying.revoke(asked.grant.id)).rejects.toThrow(Crash);
        const isLast = at === effects.length - 1;
        expect((await live()).includes(asked.grant.id)).toBe(!isLast);
        expect(await sweeper.revoke(asked.grant.id)).toBe(isLast ? 'absent' : 'revoked');
        expect(await used.use(asked)).toBe(false);
      }
    });

    test('killed right after the grant: the lease is found, and granting again returns it', async () => {
      const asked = used.newGrant(600);
      const dying = await used.open('everything', () => {
        throw new Crash();
      });
      await expect(dying.grant(used.shape, asked.grant)).rejects.toThrow(Crash);
      expect(await live()).toContain(asked.grant.id);
      const again = await target.grant(used.shape, asked.grant);
      expect(again.expiresAt).toBe(asked.grant.expiresAt);
      expect(await used.use(asked)).toBe(true);
    });

    test('what was created under it survives its end', async () => {
      const asked = used.newGrant(600);
      await target.grant(used.creatingShape, asked.grant);
      const created = await used.create(asked);
      expect(await target.revoke(asked.grant.id)).toBe('revoked');
      expect(await created.isThere()).toBe(true);
    });

    test('tells its own time', async () => {
      expect(Math.abs((await target.now()) - Date.now())).toBeLessThan(60_000);
    });
  });
}
