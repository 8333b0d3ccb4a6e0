import { eligiblePerRule, rulesOf } from '../approvals.ts';
import { fillRules } from '../matching.ts';
import type { Check } from './check.ts';

/** A warning: even if everybody approved who may, the rules would stay unfilled. It waits for ever, and better says so. */
export const nobodyLeft: Check = {
  codes: ['NOBODY_LEFT_TO_APPROVE'],
  run(facts) {
    if (!facts.policy.systems.has(facts.file.request.system)) return [];
    const rules = rulesOf(facts.policy, facts.file.request);
    const filled = fillRules(rules, eligiblePerRule(facts));
    return rules.flatMap(({ count, from }, index) => {
      const missing = count - (filled[index]?.length ?? 0);
      return missing === 0 ? [] : [{ code: 'NOBODY_LEFT_TO_APPROVE', file: facts.file.path, details: { missing, from: from.join(', ') } }];
    });
  },
};
