import type { OwnUnit } from '../schema/own-unit.ts';
import { UNITS, type Units } from '../schema/units.ts';
import { type Corpus, siteOf } from './corpus.ts';
import { remember } from './remember.ts';

/** The units of a guide: those of every guide, and its own. */
export const unitsOf: (corpus: Corpus) => Units = remember((corpus) =>
  withOwn(UNITS, siteOf(corpus)?.data.units ?? []),
);

/** Adds units to others; one whose symbol is known adds its names to that. */
export function withOwn(known: Units, own: readonly OwnUnit[]): Units {
  const units = new Map(known);
  for (const { dimension, factor, names, symbol } of own) {
    const unit = units.get(symbol) ?? {
      dimension: dimension ?? symbol,
      factor: factor ?? 1,
      symbol,
      written: [],
    };
    units.set(symbol, { ...unit, written: [...unit.written, ...names] });
  }
  return units;
}
