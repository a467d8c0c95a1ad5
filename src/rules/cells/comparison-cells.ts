import type { Entry } from '../../corpus/corpus.ts';
import { entryName } from '../../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/wording.ts';

/**
 * What is wrong with the cells of a comparison, whose columns are its subjects. A cell for a subject that the guide
 * does not declare at all is not reported here: that is an unknown subject.
 */
export function comparisonCells(entry: Entry<'comparison'>, declared: readonly string[]): Diagnostic[] {
  const { aspects, subjects } = entry.data;
  const name = entryName('comparison', entry.id);
  return aspects.flatMap(({ cells, id }, index) => {
    const path = ['aspects', index, 'cells'];
    const missing = [...new Set(subjects)].filter((subject) => !Object.hasOwn(cells, subject));
    const extra = Object.keys(cells).filter((key) => !subjects.includes(key) && declared.includes(key));
    return [
      ...missing.map((subject) =>
        diagnostic(
          'missing-cell',
          entry.locate(path, { key: true }),
          `${name}: the aspect ${quote(id)} has no cell for ${quote(subject)}.`,
          `Add \`${subject}:\` to its \`cells\`, or remove the subject from the comparison.`,
        ),
      ),
      ...extra.map((subject) =>
        diagnostic(
          'unknown-column',
          entry.locate([...path, subject], { key: true }),
          `${name}: the aspect ${quote(id)} has a cell for ${quote(subject)}, which the comparison does not compare.`,
          `Add ${quote(subject)} to \`subjects\` of the comparison, or remove the cell.`,
        ),
      ),
    ];
  });
}
