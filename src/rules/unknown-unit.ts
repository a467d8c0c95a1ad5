import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import type { Path } from '../corpus/locate.ts';
import { unitsOf } from '../corpus/units.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { capital, quote } from '../diagnostics/wording.ts';
import { listUnits, type Units, unitWritten } from '../schema/units.ts';
import { quantityCells } from './cells/quantity-cells.ts';
import type { Rule } from './rule.ts';

/** A value can be compared and searched for only when it is known what its unit measures. */
export const unknownUnit: Rule = {
  name: 'unknown-unit',
  description: 'The unit of every value is one that all guides have or that this guide declares.',
  codes: ['unknown-unit'],
  check: (corpus) => [
    ...all(corpus, 'fact').flatMap((entry) => {
      const { value } = entry.data;
      return value?.type === 'quantity' ? inValue(corpus, entry, value.unit, ['value', 'unit']) : [];
    }),
    ...all(corpus, 'catalog').flatMap((entry) =>
      quantityCells(entry).flatMap(({ path, value }) =>
        inValue(corpus, entry, value.unit, [...path, 'unit']),
      ),
    ),
  ],
};

function inValue(corpus: Corpus, entry: Entry, unit: string, path: Path): Diagnostic[] {
  const units = unitsOf(corpus);
  if (units.has(unit)) return [];
  return [
    diagnostic(
      'unknown-unit',
      entry.locate(path),
      `${entryName(entry.kind, entry.id)} has a value in ${quote(unit)}, which is no known unit.`,
      fixFor(unit, units),
    ),
  ];
}

/** The nearest name helps only with another spelling of the same unit: a near one may measure something else. */
function fixFor(unit: string, units: Units): string {
  const meant = unitWritten(units, unit);
  if (meant !== undefined) return `Write ${quote(meant)}.`;
  return `Write one of these, or declare the unit under \`units\` in site.yaml. ${capital(listUnits(units))}.`;
}
