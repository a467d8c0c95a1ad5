import { formatValue } from '../../schema/format-value.ts';
import type { FactValue } from '../../schema/value.ts';

/** How far before a version its product may have been named in the same sentence, in words. */
const NEAR = 5;
/** What a version is called, where the value names its product: "version Python 3.14". */
const CALLED = /(?:^|\s)((?:version|release)s?)\s*$/i;
const UNIT =
  /^\s*((?:nano|micro|milli)?seconds?|minutes?|hours?|days?|(?:kilo|mega|giga|tera|kibi|mebi|gibi|tebi)?bytes?|percent|times|(?:kilo|mega)?watts?|(?:kilo|mega|giga)?hertz)(?![\p{L}\p{N}-])/iu;

/** The words before or after a value that it says again when it is printed; undefined when there are none. */
export function repeatedWords(before: string, value: FactValue, after: string): string | undefined {
  const sentence = before.split(/[.!?;:]\s|\uFFFC/).at(-1) ?? '';
  const [said, printed, next] = [wordsOf(sentence), wordsOf(formatValue(value)), wordsOf(after)];
  const touching = /[\p{L}\p{N}]\s*$/u.test(sentence);
  const leading = touching ? overlap(said, printed) : 0;
  if (leading > 0) return said.slice(-leading).join(' ');
  const trailing = /^\s*[\p{L}\p{N}]/u.test(after) ? overlap(printed, next) : 0;
  if (trailing > 0) return next.slice(0, trailing).join(' ');
  if (value.type === 'quantity' && value.unit !== 'count') {
    return UNIT.exec(after)?.[1];
  }
  if (value.type !== 'version' || value.product === undefined) return undefined;
  const called = CALLED.exec(sentence)?.[1];
  if (called !== undefined) return called;
  const product = wordsOf(value.product);
  const near = said.slice(-NEAR - product.length);
  const named = near.some((_, index) => startsWith(near.slice(index), product));
  const follows = /^\s+\p{L}/u.test(after) && startsWith(next, product);
  return named || follows ? value.product : undefined;
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu) ?? [];

/** How many of the last words of one list are the first of another. */
function overlap(first: readonly string[], second: readonly string[]): number {
  for (let count = Math.min(first.length, second.length); count > 0; count--) {
    if (startsWith(second, first.slice(-count))) return count;
  }
  return 0;
}

const startsWith = (words: readonly string[], start: readonly string[]): boolean =>
  start.length > 0 && start.every((word, index) => same(word, words[index] ?? ''));

const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
