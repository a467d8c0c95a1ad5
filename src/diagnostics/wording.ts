import { closest } from './closest.ts';

/** `word` in double quotes and on one line, shortened when it is long. */
export function quote(word: string): string {
  return `"${clip(word.slice(0, 600).replace(/\s*\n\s*/g, ' '), 60)}"`;
}

/** A text of at most `most` characters: a longer one ends in three dots. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 3).replace(/[\ud800-\udbff]$/, '')}...`;
}

/** Lists up to this length are shown whole: a writer who is to choose has to see the choices. */
const SHORT_LIST = 20;

/** "a, b or c"; of a long list `most` names, then how many more there are. */
export function oneOf(names: readonly string[], most = names.length > SHORT_LIST ? 8 : SHORT_LIST): string {
  const shown = names.slice(0, most).map(quote);
  if (names.length > most) return `${shown.join(', ')} or one of ${names.length - most} more`;
  const last = shown.at(-1) ?? '';
  return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} or ${last}`;
}

/** A sentence start that offers the name the writer may have meant, or the whole list when none is near. */
export function offer(word: string, names: readonly string[]): string {
  const near = closest(word, names);
  if (near) return `write ${quote(near)}`;
  return names.length === 0 ? 'remove it' : `write ${oneOf(names)}`;
}

/** `offer` as a sentence of its own: Write "nginx". */
export function offerAlone(word: string, names: readonly string[]): string {
  return `${capital(offer(word, names))}.`;
}

/** A text with a capital letter at its beginning. */
export function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
