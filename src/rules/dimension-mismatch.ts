import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { unitsOf } from '../corpus/units.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Units } from '../schema/units.ts';
import { type QuantityCell, quantityCells } from './cells/quantity-cells.ts';
import { intervalOf } from './quantities/interval.ts';
import { showValue } from './quantities/show-value.ts';
import type { Rule } from './rule.ts';

/** A time is neither more nor less than a size. */
export const dimensionMismatch: Rule = {
  name: 'dimension-mismatch',
  description: 'Facts that are compared, and cells of one column, measure the same.',
  codes: ['dimension-mismatch'],
  check: (corpus) => [
    ...all(corpus, 'invariant').flatMap((one) => inInvariant(corpus, one)),
    ...all(corpus, 'catalog').flatMap((one) => inCatalog(one, unitsOf(corpus))),
  ],
};

function inInvariant(corpus: Corpus, entry: Entry<'invariant'>): Diagnostic[] {
  const [left, right] = [entry.data.left, entry.data.right].map(
    (id) => corpus.entries.fact.get(id)?.data.value,
  );
  const units = unitsOf(corpus);
  const [a, b] = [left && intervalOf(left, units), right && intervalOf(right, units)];
  if (!left || !right || !a || !b || a.dimension === b.dimension) return [];
  return [
    diagnostic(
      'dimension-mismatch',
      entry.locate(['relation']),
      `${entryName('invariant', entry.id)} compares ${quote(entry.data.left)} (${showValue(left)}: ${a.dimension}) with ${quote(entry.data.right)} (${showValue(right)}: ${b.dimension}).`,
      'Name two facts that measure the same, or correct the unit of one of them.',
    ),
  ];
}

/** The first cell of a column sets what the column measures. */
function inCatalog(entry: Entry<'catalog'>, units: Units): Diagnostic[] {
  const first = new Map<string, QuantityCell>();
  const dimensionOf = ({ value }: QuantityCell) => units.get(value.unit)?.dimension;
  return quantityCells(entry).flatMap((cell) => {
    const other = first.get(cell.column);
    if (!other) first.set(cell.column, cell);
    const [a, b] = [other && dimensionOf(other), dimensionOf(cell)];
    if (!other || a === undefined || b === undefined || a === b) return [];
    return [
      diagnostic(
        'dimension-mismatch',
        entry.locate([...cell.path, 'unit']),
        `${entryName('catalog', entry.id)}: the column ${quote(cell.column)} mixes units: ${quote(cell.row)} has ${showValue(cell.value)} (${b}), but ${quote(other.row)} has ${showValue(other.value)} (${a}).`,
        'Use units of one dimension in the whole column, or make two columns of it.',
      ),
    ];
  });
}
