import type { Figures } from './metrics.ts';

const START = '<!-- figures: written by node scripts/relevance.ts -->';
const END = '<!-- end of figures -->';

/** A document with the part between its marks replaced. Undefined when it has no marks. */
export function withFigures(document: string, tables: string): string | undefined {
  const from = document.indexOf(START);
  const to = document.indexOf(END);
  if (from === -1 || to < from) return undefined;
  return `${document.slice(0, from + START.length)}\n\n${tables}\n${document.slice(to)}`;
}

/** Figures by the name of their set, as a Markdown table. */
export function relevanceTable(rows: readonly (readonly [name: string, figures: Figures])[]): string {
  const head = ['queries', 'number', 'success@1', 'success@3', 'useful@10', 'MRR', 'nDCG@10'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, column) => (column === 0 ? '---' : '---:'))),
    ...rows.map(([name, one]) =>
      line([
        name,
        String(one.queries),
        ...[one.successAt1, one.successAt3, one.usefulAt10, one.mrr, one.ndcgAt10].map((value) =>
          value.toFixed(3),
        ),
      ]),
    ),
    '',
  ].join('\n');
}
