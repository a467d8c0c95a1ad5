import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import type { Path } from '../corpus/locate.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Quantity } from '../schema/value.ts';
import { quantityCells } from './cells/quantity-cells.ts';
import type { Rule } from './rule.ts';

/** Bounds that exclude every value are a slip of the pen. */
export const minAboveMax: Rule = {
  name: 'min-above-max',
  description: 'The bounds of a quantity are in order, and its point lies between them.',
  codes: ['min-above-max'],
  check: (corpus) => [
    ...all(corpus, 'fact').flatMap((entry) => {
      const { value } = entry.data;
      return value?.type === 'quantity' ? inQuantity(entry, value, ['value'], 'its value') : [];
    }),
    ...all(corpus, 'catalog').flatMap((entry) =>
      quantityCells(entry).flatMap(({ column, path, row, value }) =>
        inQuantity(entry, value, path, `the cell ${quote(column)} of the row ${quote(row)}`),
      ),
    ),
  ],
};

function inQuantity(entry: Entry, quantity: Quantity, path: Path, where: string): Diagnostic[] {
  const { max, min, point } = quantity;
  const report = (key: string, what: string, fix: string) => [
    diagnostic(
      'min-above-max',
      entry.locate([...path, key]),
      `${entryName(entry.kind, entry.id)}: in ${where}, ${what}.`,
      fix,
    ),
  ];
  if (min !== undefined && max !== undefined && min > max) {
    return report(
      'min',
      `\`min\` is ${min}, above \`max\`, which is ${max}`,
      'Exchange the two, or correct one.',
    );
  }
  const below = point !== undefined && min !== undefined && point < min;
  const above = point !== undefined && max !== undefined && point > max;
  if (!below && !above) return [];
  const bound = below ? `below \`min\`, which is ${min}` : `above \`max\`, which is ${max}`;
  return report('point', `\`point\` is ${point}, ${bound}`, 'Correct the bound, or leave it out.');
}
