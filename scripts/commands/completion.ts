import type { Command } from 'commander';
import { ElevationError } from '../core/errors.ts';
import { quote } from '../core/text.ts';
import type { Result } from './result.ts';

const shells = { bash, zsh, fish } as const;

/** The completion script of a shell, made from the commands as they are declared, so that it knows the same words and options as the help. */
export function completion(root: Command, shell: string): Result {
  const make = Object.hasOwn(shells, shell) ? shells[shell as keyof typeof shells] : null;
  if (!make)
    throw new ElevationError('USAGE', `there is no completion for ${quote(shell)}; there is one for ${Object.keys(shells).join(', ')}`);
  const script = make(linesOf(root, []));
  return { outcome: 'done', json: { version: 1, shell, script }, text: () => script };
}

interface Line {
  /** `policy lint`; empty for elevate itself. */
  readonly path: string;
  readonly commands: readonly { readonly name: string; readonly about: string }[];
  readonly options: readonly { readonly name: string; readonly about: string }[];
}

function linesOf(command: Command, path: readonly string[], inherited: Line['options'] = []): Line[] {
  const own = command.options.flatMap(({ long, description }) => (long ? [{ name: long, about: description }] : []));
  const options = [...own, ...inherited];
  const commands = command.commands.map((sub) => ({ name: sub.name(), about: sub.description() }));
  return [
    { path: path.join(' '), commands, options: [...options, { name: '--help', about: 'what there is, with examples' }] },
    ...command.commands.flatMap((sub) => linesOf(sub, [...path, sub.name()], options)),
  ];
}

function bash(lines: readonly Line[]): string {
  const cases = lines.map(({ path, commands, options }) => {
    const words = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join(' ');
    return `    '${path}') commands='${words(commands)}'; options='${words(options)}' ;;`;
  });
  return `# elevate completion for bash: source it, or put it into ~/.local/share/bash-completion/completions/elevate
_elevate() {
  local word path='' commands options
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " $(_elevate_paths) " in *" \${path:+$path/}$word "*) path="\${path:+$path/}$word" ;; esac
  done
  case "\${path//// }" in
${cases.join('\n')}
  esac
  local current="\${COMP_WORDS[COMP_CWORD]}"
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
    *) COMPREPLY=($(compgen -W "$commands" -- "$current")) ;;
  esac
  [ "\${#COMPREPLY[@]}" -gt 0 ] || COMPREPLY=($(compgen -f -- "$current"))
}
_elevate_paths() {
  echo '${lines.flatMap(({ path }) => (path === '' ? [] : [path.replaceAll(' ', '/')])).join(' ')}'
}
complete -F _elevate elevate`;
}

function zsh(lines: readonly Line[]): string {
  return `#compdef elevate
# elevate completion for zsh: put it as _elevate into a folder of $fpath; it uses the one for bash
autoload -U +X bashcompinit && bashcompinit
${bash(lines).split('\n').slice(1).join('\n')}`;
}

function fish(lines: readonly Line[]): string {
  const all = lines.flatMap(({ path, commands, options }) => {
    const names = commands.map(({ name }) => name).join(' ');
    const seen =
      path === ''
        ? ''
        : path
            .split(' ')
            .map((word) => `__fish_seen_subcommand_from ${word}`)
            .join('; and ');
    const none = names === '' ? '' : `not __fish_seen_subcommand_from ${names}`;
    const when = [seen, none].filter((part) => part !== '').join('; and ') || 'true';
    const words = commands.map(({ name, about }) => `complete -c elevate -f -n '${when}' -a ${name} -d '${about.replaceAll("'", '’')}'`);
    return [
      ...words,
      ...options.map(({ name, about }) => `complete -c elevate -n '${when}' -l ${name.slice(2)} -d '${about.replaceAll("'", '’')}'`),
    ];
  });
  return ['# elevate completion for fish: put it into ~/.config/fish/completions/elevate.fish', ...all].join('\n');
}
