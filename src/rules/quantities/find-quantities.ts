import { remember } from '../../corpus/remember.ts';
import type { Units } from '../../schema/units.ts';
import { HYPHEN, SPACE, unitPattern } from './unit-pattern.ts';

/** A number with a unit as a text has it; `index` is its offset there, in UTF-16 code units. */
export interface FoundQuantity {
  text: string;
  index: number;
  /** The unit where it is none of the guide's: no fact can carry it before it is declared. */
  unknownUnit: string | undefined;
}

const DIGIT = String.raw`[\p{Nd}\u00bc-\u00be\u2150-\u215e]`;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])${DIGIT}+(?:[.,'\u2019]${DIGIT}+|[ \u00a0\u2009\u202f]${DIGIT}{3}(?!${DIGIT}))*(?:[eE][+-]?${DIGIT}+)?`,
  'gu',
);

/** Money may come before its number. A single digit behind a dollar sign is more often an argument of a program. */
const MONEY_BEFORE = /(?:\p{Lu}{0,2}\p{Sc}|(?<!\p{L})(?:EUR|USD|GBP|JPY|CHF)\s)\s?$/u;
const ARGUMENT = /^\$\d$/;

/** What may be between the two bounds of a range. */
const TO = new RegExp(String.raw`^${SPACE}(?:${HYPHEN}|\.\.+|…|to|and|or)${SPACE}$`, 'u');

/** Decades are years, and things have two or three dimensions. */
const NAME = /^(?:(?:1\d|20)\d0s|[23]d)$/;
const DECADE = /(?:(?:the|early|mid|late)[\s-]+|['’])$/i;

/**
 * Finds every digit with a unit: "30 s", "1-5 GB", "0,5 percent", "10x", "30-second", "€ 500". Names with numbers in
 * them (versions, "type 1", "64-bit", "the 1990s") and counted things ("8 namespaces") are no quantities.
 * Takes time in proportion to the text.
 */
export function findQuantities(text: string, units: Units): FoundQuantity[] {
  const numbers = [...text.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const pattern = patternOf(units);
  return numbers.flatMap(({ end, start }, position) => {
    pattern.lastIndex = end;
    const unit = pattern.exec(text);
    const money = MONEY_BEFORE.exec(text.slice(Math.max(0, start - 6), start))?.[0] ?? '';
    const behind = unit?.[0] ?? '';
    if (money === '' && unit === null) return [];
    if (isName(text, start, end + behind.length) || ARGUMENT.test(money + text.slice(start, end))) return [];
    const lower = numbers[position - 1];
    const first = lower && TO.test(text.slice(lower.end, start)) ? lower.start : start - money.length;
    return [{ text: text.slice(first, end) + behind, index: first, unknownUnit: unit?.groups?.unknown }];
  });
}

const patternOf = remember((units: Units) => unitPattern(units));

function isName(text: string, start: number, end: number): boolean {
  const found = text.slice(start, end);
  return (
    NAME.test(found) || (/^\d0s$/.test(found) && DECADE.test(text.slice(Math.max(0, start - 10), start)))
  );
}
