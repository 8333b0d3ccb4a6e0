/** Of Stryker's report (mutation-testing-report-schema 2), what is read here. */
export interface Report {
  readonly files: { readonly [path: string]: { readonly source: string; readonly mutants: readonly Mutant[] } };
}
interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';
  readonly location: { readonly start: Point; readonly end: Point };
}
interface Point {
  readonly line: number;
  readonly column: number;
}
export interface Survivor {
  readonly where: string;
  /** The beginning of its row in survivors.md, which holds no line numbers: those change. */
  readonly row: string;
}

export function survivorsOf({ files }: Report): Survivor[] {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement = '' }) => {
        const line = cell(source.split('\n')[start.line - 1] ?? '');
        const row = `| ${path.replace('scripts/core/', '')} | \`${line}\` | \`${cell(textOf(source, start, end))}\` → \`${cell(replacement)}\` |`;
        return { where: `${path}:${start.line}:${start.column}`, row };
      }),
  );
}

export function totalsOf({ files }: Report): string {
  const lines = Object.entries(files).map(([path, { mutants }]) => scoreOf(path.replace('scripts/core/', ''), mutants));
  return [
    ...lines,
    scoreOf(
      'all',
      Object.values(files).flatMap(({ mutants }) => mutants),
    ),
  ].join('\n');
}

function scoreOf(name: string, mutants: readonly Mutant[]): string {
  const count = (...wanted: Mutant['status'][]) => mutants.filter(({ status }) => wanted.includes(status)).length;
  const [caught, left] = [count('Killed', 'Timeout'), count('Survived', 'NoCoverage')];
  const score = caught + left === 0 ? 100 : (100 * caught) / (caught + left);
  return `${name.padEnd(36)} ${String(caught + left).padStart(5)} mutants  ${String(left).padStart(4)} survived  ${score.toFixed(1).padStart(5)} %`;
}

function textOf(source: string, start: Point, end: Point): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines.map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined)).join(' ');
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replaceAll('|', '\\|').replaceAll('`', '´').slice(0, 160);
}
