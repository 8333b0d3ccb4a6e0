import type { Details, FindingKind } from '../finding-kind.ts';
import { quote } from '../text.ts';
import { formatDuration } from '../time.ts';

const meant = ({ suggestion }: Details) => (suggestion === undefined ? '' : `; did you mean ${quote(suggestion)}?`);
const time = (seconds: string | number | undefined) => formatDuration(Number(seconds));

export const policyFindings = {
  // ---- what keeps a policy from being one
  POLICY_FILE_MISSING: {
    severity: 'error',
    says: ({ path }) => `there is no ${quote(path)}, and no policy without it`,
    next: () => 'put it back, or begin with "elevate policy init"',
  },
  POLICY_FILE_UNKNOWN: {
    severity: 'error',
    says: ({ path }) => `${quote(path)} is no file that a policy has, so nobody would read it`,
    next: () => 'name it policy/<tiers|people|break-glass|notify>.yaml or policy/systems/<system>.yaml, or take it away',
  },
  POLICY_SYSTEM_NAME: {
    severity: 'error',
    says: ({ system, file }) => `the file of the system ${quote(file)} says that it is ${quote(system)}`,
    next: () => 'give both the same name',
  },
  POLICY_NAME_RESERVED: {
    severity: 'error',
    says: ({ name }) => `${quote(name)} has a meaning of its own here and cannot be a name`,
    next: () => 'choose another name',
  },
  POLICY_NAME_TWICE: {
    severity: 'error',
    says: ({ name, first, second }) => `${quote(name)} stands in ${first} and again in ${second}`,
    next: () => 'one name is one person or one group: rename one of them',
  },
  POLICY_UNKNOWN_NAME: {
    severity: 'error',
    says: (details) => `there is no ${details.what} ${quote(details.name)}${meant(details)}`,
    next: ({ what }) =>
      what === 'channel' ? 'name a channel of this file, or add it there' : 'name what people.yaml lists, or list it there',
  },
  POLICY_OWNER_GONE: {
    severity: 'error',
    says: ({ ofWhom, owner }) => `${quote(ofWhom)} belongs to ${quote(owner)}, who is not in people.yaml any more`,
    next: () => 'give it another owner, or take it away as well: nobody answers for it',
  },
  POLICY_NOT_A_HUMAN: {
    severity: 'error',
    says: ({ name, kind }) => `${quote(name)} stands among the ${kind}, and only a human can be here`,
    next: () => 'name a human: whoever owns, approves or is a member must be able to answer for it',
  },
  POLICY_ACCOUNT_TWICE: {
    severity: 'error',
    says: ({ value, first, second }) => `the account ${value} belongs to ${quote(first)} and again to ${quote(second)}`,
    next: () => 'an account is one person: look its number up and correct the wrong one',
  },
  POLICY_LOGIN_TWICE: {
    severity: 'error',
    says: ({ value, first, second }) => `the login ${quote(value)} belongs to ${quote(first)} and again to ${quote(second)}`,
    next: () => 'a login is one account: look it up and correct the wrong one (capitals make no difference)',
  },
  POLICY_KEY_TWICE: {
    severity: 'error',
    says: ({ first, second }) => `this key of ${quote(second)} is already the key of ${quote(first)}, so nobody could tell who signed`,
    next: () => 'each person signs with a key of their own',
  },
  POLICY_IDENTITY_TWICE: {
    severity: 'error',
    says: ({ value, first, second }) => `the identity ${quote(value)} of ${quote(second)} is already that of ${quote(first)}`,
    next: () => 'each person has their own: with a shared one nobody could tell who it was',
  },
  POLICY_ZONE_UNKNOWN: {
    severity: 'error',
    says: ({ zone }) => `nobody knows the time zone ${quote(zone)}`,
    next: () => 'write an IANA name such as Europe/Berlin or UTC',
  },
  POLICY_PATTERN_BROKEN: {
    severity: 'error',
    says: ({ pattern }) => `${quote(pattern)} is no regular expression`,
    next: () => 'mend it, or list the allowed values with "enum"; it is compiled alone, with the u flag, and stands for the whole value',
  },

  // ---- what a policy that holds together can still get wrong
  PLACEHOLDER_POLICY: {
    severity: 'error',
    says: ({ count, first }) =>
      `${count} ${count === 1 ? 'place still holds a placeholder' : 'places still hold placeholders'}, here ${quote(first)}`,
    next: () => 'put your own people and systems there; the comments in the file lead through it',
  },
  APPROVALS_OUT_OF_REACH: {
    severity: 'error',
    says: ({ what, system, missing }) =>
      `nobody can get ${quote(what)} on ${quote(system)} approved: ${missing} more ${missing === 1 ? 'person is' : 'different people are'} needed`,
    next: () => 'add members to the groups of its rules (with an SSH key where a rule is signed), or ask for fewer people',
  },
  APPROVALS_STUCK_FOR: {
    severity: 'warning',
    says: ({ what, system, people }) =>
      `${quote(what)} on ${quote(system)} can never be approved when asked for by ${people}: without them too few are left`,
    next: () => 'add somebody to the groups of its rules, since nobody approves their own request',
  },
  APPROVER_WITHOUT_KEY: {
    severity: 'warning',
    says: ({ name, group }) => `${quote(name)} is in ${quote(group)}, which a rule asks for signatures, and has no SSH key here`,
    next: () => 'list a key for them (best one that wants a touch), or take them out of the group',
  },
  SYSTEM_WITHOUT_OWNER: {
    severity: 'error',
    says: ({ system }) => `no human owns ${quote(system)} and its shapes`,
    next: () => 'name a group with members, or a human, under "owners"',
  },
  PERSON_WITHOUT_GROUP: {
    severity: 'warning',
    says: ({ name }) => `${quote(name)} is in no group and can approve nothing`,
    next: () => 'add them to a group, or take them out of people.yaml when they have left',
  },
  TIER_TTL_DEFAULT: {
    severity: 'error',
    says: ({ tier, given, allowed }) => `the proposed ttl of ${quote(tier)}, ${time(given)}, is longer than its longest, ${time(allowed)}`,
    next: () => 'shorten ttl.default',
  },
  TIERS_NOT_RISING: {
    severity: 'error',
    says: ({ tier, lower, what }) => `${quote(tier)} is easier than ${quote(lower)} below it: ${what}`,
    next: () => 'make it at least as strict, or a dangerous shape becomes the easy one to get',
  },
  SHAPE_TTL_MAX: {
    severity: 'error',
    says: ({ shape, given, allowed, tier }) => `${quote(shape)} may last ${time(given)}, and its tier ${quote(tier)} only ${time(allowed)}`,
    next: () => 'shorten ttlMax: a shape can only shorten what its tier allows',
  },
  CEILING_TOO_LOW: {
    severity: 'error',
    says: ({ shape, tier, given, needed }) =>
      `a request for ${quote(shape)} at its longest could never be granted: with what it leaves behind it needs ${time(needed)}, and the ceiling of ${quote(tier)} is ${time(given)}`,
    next: () => 'raise the ceiling, shorten ttlMax, or let the sweep come more often (limits.sweepWithin)',
  },
  SHAPE_TIER_TOO_LOW: {
    severity: 'warning',
    says: ({ shape, tier, gives, fitting }) => `${quote(shape)} is ${quote(tier)} and gives ${gives}, which belongs into ${quote(fitting)}`,
    next: () => 'move it up, or narrow what it gives: the tier is decided by the worst that can be done with it',
  },
  PARAM_UNUSED: {
    severity: 'warning',
    says: ({ param, shape }) => `the parameter ${quote(param)} of ${quote(shape)} bounds nothing: "gives" does not use it`,
    next: () => 'use it in "gives" as { param: … }, or take it away: approvers would believe that it limits the access',
  },
  PARAM_IMPOSSIBLE: {
    severity: 'error',
    says: ({ param, shape }) => `no value fits the parameter ${quote(param)} of ${quote(shape)}: its least is more than its most`,
    next: () => 'mend its limits',
  },
  PATTERN_PRONE: {
    severity: 'warning',
    says: ({ param, shape }) =>
      `the pattern of ${quote(param)} of ${quote(shape)} repeats what already repeats: a hostile value could take hours to check`,
    next: () => 'write it without a repetition inside a repetition, or list the allowed values with "enum"',
  },
  CODEOWNERS_STALE: {
    severity: 'error',
    says: ({ given, wanted }) => `CODEOWNERS does not say what the policy says: ${quote(given, 120)} instead of ${quote(wanted, 120)}`,
    next: () => 'run "elevate policy codeowners --write" and commit it with the policy',
  },
} as const satisfies Record<string, FindingKind>;
