import type { Problem } from '../lib/problem.ts';
import type { Lookalike, LookalikeKind } from './lookalikes.ts';

/** Characters that people paste, as Unicode names them; any other is known by its number. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['\u00A0', 'a no-break space'],
  ['\u2028', 'a line separator'],
  ['\u2029', 'a paragraph separator'],
  ['\u202F', 'a narrow no-break space'],
  ['\u3000', 'an ideographic space'],
  ['\u00AD', 'a soft hyphen'],
  ['\u200B', 'a zero-width space'],
  ['\u200C', 'a zero-width non-joiner'],
  ['\u200D', 'a zero-width joiner'],
  ['\u2060', 'a word joiner'],
  ['\uFEFF', 'a byte order mark'],
  ['\u202E', 'a right-to-left override'],
  ['\u2010', 'a typographic hyphen'],
  ['\u2011', 'a non-breaking hyphen'],
  ['\u2012', 'a figure dash'],
  ['\u2013', 'an en dash'],
  ['\u2014', 'an em dash'],
  ['\u2015', 'a horizontal bar'],
  ['\u2212', 'a minus sign'],
]);

const KINDS: Readonly<Record<LookalikeKind, { name: string; effect: string }>> = {
  blank: { name: 'a blank', effect: 'at which a shell does not part words' },
  dash: { name: 'a dash', effect: 'which no program takes for a hyphen' },
  invisible: { name: 'a character that nobody sees', effect: 'which a shell takes for a letter' },
  letter: { name: 'a letter of another alphabet', effect: 'which looks like' },
  quote: { name: 'a typographic quotation mark', effect: 'which quotes nothing' },
  sign: { name: 'another character', effect: 'which looks like' },
  turn: { name: 'a character that turns text round', effect: 'so that readers see another command' },
};

/** Names a lookalike, says what it does to a command, and what to type in its place. */
export function lookalikeMessage({ character, instead, kind }: Lookalike): Problem {
  const { effect, name } = KINDS[kind];
  const number = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const shown =
    kind === 'blank' || kind === 'invisible' || kind === 'turn' ? number : `${character}, ${number}`;
  const seen = kind === 'letter' || kind === 'sign' ? `${effect} "${instead}"` : effect;
  return {
    message: `shows a command with ${NAMES.get(character) ?? name} (${shown}), ${seen}`,
    fix: fixOf(kind, instead),
  };
}

function fixOf(kind: LookalikeKind, instead: string): string {
  switch (kind) {
    case 'blank':
      return 'Type a space.';
    case 'dash':
      return 'Type a hyphen (-), and two of them (--) before a name of several letters.';
    case 'quote':
      return `Type straight quotation marks (${instead}).`;
    case 'invisible':
    case 'turn':
      return 'Delete it; it stands at this column.';
    case 'letter':
    case 'sign':
      return `Type "${instead}".`;
  }
}
