import { cell } from '../../scripts/reference/markdown.ts';
import type { Case } from './case.ts';
import { cases, casesElsewhere, sections } from './table.ts';
import { tell } from './tell.ts';

/** docs/adversaries.md, whole. */
export function adversariesPage(): string {
  const parts = sections.map(({ title, about, cases }) => `## ${title}\n\n${about}\n\n${tableOf(cases)}`);
  return `${head()}\n${parts.join('\n')}\n${elsewhere()}`;
}

function head(): string {
  const told = cases.filter(({ acts }) => acts !== null);
  const onGithub = told.filter(({ notOnGithub }) => notOnGithub === null);
  return `# Adversaries

Every attack and edge case that we know of, what must come of it, and where it is shown. Written by \`node test/adversary/write-document.ts\`
from the table that the tests run (\`test/adversary/table/\`); \`test/adversary/document.test.ts\` keeps the two in step.

In all of them alice asks for 45 minutes of changing rows of the orders database (\`semi-destructive\`). That takes one senior approver (carol,
heidi, ivan, judy) and one owner of the system (carol, grace, heidi), two people. ivan and grace approve, dave merges, and it is granted; each
case changes something. What must come of it:

- **COUNT**: allowed.
- **NOCOUNT** *code*: the review in question adds nothing, for that reason, so one approval is missing and it waits.
- **PENDING** *codes*: it waits. **REJECT** *codes*: never granted. **ALARM** *codes*: the same, and loud.
- **…+ALARM**: the same as without it, and loud: somebody tried to get round the rules and got nowhere.
- **RETRY**: the evidence is not whole, so nothing is decided, and the same is asked again.
- What follows a \`·\` is why the review in question does not count.

[findings.md](findings.md) says what each code means. *Shown on* **core**: the decision itself, with evidence as no forge can be made to give;
**forges**: what people do on the local forge and on the double of GitHub, judged by the check, or after the merge by the loop, with the same
evidence on core as well. ${cases.length} cases; ${told.length} of them are played on the local forge and ${onGithub.length} on the double.
\`test/adversary/laws.test.ts\` adds people who do random things: nothing is granted but by a second, naive statement of the rules.
\`npm run test:mutation\` breaks each guard, and shows that exactly its cases turn red.
`;
}

function tableOf(cases: readonly Case[]): string {
  const rows = cases.map((one) => `| ${one.key} | ${happens(one)} | ${cell(one.answer)} | ${shownOn(one)} |`);
  return ['| case | what happens | must come of it | shown on |', '| --- | --- | --- | --- |', ...rows, ''].join('\n');
}

function happens({ happens, acts, fixture }: Case): string {
  if (fixture !== null) return `${cell(happens)} (\`${fixture}.yaml\`)`;
  return acts === null ? cell(happens) : `${cell(happens)}<br>*${cell(tell(acts))}*`;
}

function shownOn({ facts, acts, fixture, notOnGithub }: Case): string {
  if (fixture !== null) return 'files, local forge';
  if (acts === null) return 'core';
  const forges = notOnGithub === null ? 'forges' : `local forge (${cell(notOnGithub)})`;
  return facts === null ? forges : `core, ${forges}`;
}

function elsewhere(): string {
  const rows = casesElsewhere.map(({ id, happens, why, where }) => {
    return `| ${id} | ${cell(happens)} | ${cell(why)} | ${where.map(([file, title]) => `\`${file}\`: ${cell(title)}`).join('<br>')} |`;
  });
  return `## Shown elsewhere

About workflows, settings, the loop or an outage: no verdict on one request shows them.

| case | what happens | why nothing comes of it | covered by |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}
