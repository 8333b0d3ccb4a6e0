import { describe, expect, test } from 'vitest';
import { isAbsent, isAnswer, mapped } from '../../scripts/targets/vault/errors.ts';

/** What nodes of a real Vault 1.21 with three of them said (test/servers/vault.leader.servers.ts, vault.standby.servers.ts), word for word. */
const saidBy = (statusCode: number, ...errors: string[]) =>
  mapped({ response: { statusCode, body: { errors } } }, 'web-kv', 'make a token');
const nobodyLeads = 'web-kv has no active node at this moment; run this again in a while, and show it to an operator if it stays';
const isSealed = 'web-kv is sealed; an operator has to unseal it, then run this again';

describe('a node that cannot answer for its Vault', () => {
  test.each<[number, string, string]>([
    [500, 'local node not active but active cluster node not found', nobodyLeads],
    [503, 'no active Vault instance found', nobodyLeads],
    [500, '1 error occurred:\n\t* leadership lost while committing log\n\n', nobodyLeads],
    [500, '1 error occurred:\n\t* node is not the leader\n\n', nobodyLeads],
    [500, 'leadership transfer in progress', nobodyLeads],
    // The only one that Vault blames on us: what is begun stays begun, as with any answer that was not had.
    [400, 'failed to persist accessor index entry: leadership lost while committing log', nobodyLeads],
    [503, 'Vault is sealed', isSealed],
  ])('HTTP %i %j', (status, text, message) => {
    const error = saidBy(status, text);
    expect([error.code, error.message]).toEqual(['TARGET_UNREACHABLE', message]);
    expect(isAnswer(error, status)).toBe(false);
  });

  test('where it says 404, that is no «absent»', () => {
    expect(isAbsent(saidBy(404, 'node is not the leader'))).toBe(false);
    expect(isAbsent(saidBy(404))).toBe(true);
  });
});

describe('an answer', () => {
  test.each([
    [400, 'wrapping token is not valid or does not exist'],
    [403, 'permission denied'],
  ])('HTTP %i %j is one, of this status alone', (status, text) => {
    const error = saidBy(status, text);
    expect([error.code, isAnswer(error, 400, 403), isAnswer(error, 404)]).toEqual(['TARGET_REFUSED', true, false]);
  });

  test('a page of somebody on the way is none', () => {
    const error = mapped({ response: { statusCode: 400, body: null } }, 'web-kv', 'make a token');
    expect([error.code, isAnswer(error, 400)]).toEqual(['TARGET_UNREACHABLE', false]);
  });
});
