import { isPlainAscii } from './text.ts';

/** Words that stand where something is still to be written. */
const filler = new Set(
  `a above an and any as asap asdf asdfgh bar baz below blah change dolor done fill fix foo for here hjkl i in ipsum is it justification later
  lorem me my n na nil none nothing null of ok one placeholder please pls qwer qwerty reason reasons rollback sdf see some something soon stuff tbc tbd test
  testing text the then this thing things to todo type update we will work write xxx your zxcv`.split(/\s+/),
);
const fewest = 3;

/** Why a text tells its reader nothing, or null when it may tell something. Whether it is true is for the approver to judge. */
export function placeholderIn(text: string): string | null {
  const trimmed = text.trim();
  if (/^(?:<.*>|\[.*\])$/s.test(trimmed)) return 'it is a template that nobody filled in';
  if (/^(?:todo|tbd|tbc|fixme|xxx)\b/i.test(trimmed) || /\b(?:TODO|TBD|TBC|FIXME|XXX)\b/.test(trimmed))
    return 'a part of it is still to be written';
  const telling = new Set(wordsOf(trimmed.toLowerCase())).difference(filler);
  return telling.size < fewest ? 'it has no more than a word or two of its own' : null;
}

/** In scripts without blanks between words, each character says about as much as a word. */
function wordsOf(text: string): readonly string[] {
  if (isPlainAscii(text)) return text.match(/[a-z0-9]+/g) ?? [];
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{N}\p{M}]+/gu,
    ) ?? []
  );
}
