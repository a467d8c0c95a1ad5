import { h } from 'hastscript';
import type { ComparisonView } from '../../views/comparison.ts';
import { CELL_VERDICT } from '../../views/labels/cell-verdicts.ts';
import { head, rowNotes } from './catalog.ts';
import type { Nodes } from './document.ts';
import { marks } from './elements.ts';
import { framed, part, type Setting } from './setting.ts';

type Aspect = ComparisonView['aspects'][number];

/** Subjects side by side: a row for each aspect, then the notes on aspects. */
export function comparisonNodes(comparison: ComparisonView, setting: Setting): Nodes {
  const { aspects, subjects } = comparison;
  return framed(setting, 'comparison', comparison, [
    h('table.records', [
      h('thead', h('tr', ['Aspect', ...subjects.map(({ label }) => label)].map(head))),
      h(
        'tbody',
        aspects.map((aspect) =>
          h('tr', part(setting, comparison, aspect.id), [
            h(
              'th',
              { scope: 'row' },
              aspect.label,
              ...(aspect.asks === undefined ? [] : [' ', h('em', aspect.asks)]),
            ),
            ...aspect.cells.map(cell),
          ]),
        ),
      ),
    ]),
    ...rowNotes(aspects),
  ]);
}

function cell({ facts, text, verdict }: Aspect['cells'][number]) {
  const words = verdict === undefined ? [] : [h('strong', `${CELL_VERDICT[verdict].label}.`), ' '];
  return h('td', ...words, text, marks(facts));
}
