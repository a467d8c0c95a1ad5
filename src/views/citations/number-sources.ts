import type { SourceLine } from './page-facts.ts';

export interface NumberedSources {
  /** Every place cited, once, in the order in which the rows meet it. */
  lines: SourceLine[];
  /** Numbers of the lines that a row cites, from 1, in ascending order. */
  numbersOf: (sources: readonly SourceLine[]) => number[];
}

/** Numbers the places that rows cite, so that rows which share one share its number. */
export function numberSources(rows: readonly { sources: readonly SourceLine[] }[]): NumberedSources {
  const places = new Map<string, SourceLine>();
  for (const source of rows.flatMap(({ sources }) => sources)) {
    if (!places.has(keyOf(source))) places.set(keyOf(source), source);
  }
  const order = [...places.keys()];
  return {
    lines: [...places.values()],
    numbersOf: (sources) =>
      [...new Set(sources.map((source) => order.indexOf(keyOf(source)) + 1))].toSorted((a, b) => a - b),
  };
}

const keyOf = ({ at, href }: SourceLine): string => `${href} ${at}`;
