import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { quote } from '../../diagnostics/wording.ts';
import type { Data } from '../../kinds/kinds.ts';
import { entry, type Guide } from '../../views/guide.ts';
import { PAPER_NAMES, type Paper } from '../paper.ts';
import { query } from '../typst/compiler.ts';
import { refusedSheets } from './refused-sheets.ts';
import { budgetSource } from './source.ts';

/** What Typst measured: the entries of a sheet that find no room on its pages at the smallest size. */
interface Measured {
  id: string;
  paper: Paper;
  over: string[];
}

/** Stands in where the public address is unknown: a sheet with a QR code has the least room. */
const ANY_ORIGIN = 'https://example.org';

/**
 * A finding for every sheet that is longer than its `pages` allow on any paper, at the smallest size of type, and for every
 * sheet that cannot be set at all.
 */
export function paperBudget(guide: Guide): Diagnostic[] {
  const ids = [...guide.corpus.entries['cheat-sheet'].keys()];
  if (ids.length === 0) return [];
  const measured = query(budgetSource({ ...guide, origin: guide.origin ?? ANY_ORIGIN }, ids), 'budget');
  if (!measured.ok) return refusedSheets(guide, ids, 'a PDF', measured.errors);
  const over = (measured.value as Measured[]).filter((one) => one.over.length > 0);
  return ids.flatMap((id) => {
    const papers = over.filter((one) => one.id === id);
    return papers.length === 0 ? [] : [finding(guide, id, papers)];
  });
}

function finding(guide: Guide, id: string, papers: readonly Measured[]): Diagnostic {
  const { data, locate } = entry(guide, 'cheat-sheet', id);
  const entries = data.groups.flatMap((group) => group.entries);
  const missing = papers.map(({ over, paper }) => {
    const first = entries.find((one) => one.id === over[0]);
    return `on ${PAPER_NAMES[paper]} ${over.length} of its ${entries.length} entries, from ${quote(first ? headOf(first) : '')} on`;
  });
  const room = data.pages === 1 ? 'its one page' : `its ${data.pages} pages`;
  return diagnostic(
    'sheet-over-budget',
    locate(['pages']),
    `The sheet "${id}" is too long for ${room} even in the smallest type, 8 pt. What finds no room: ${missing.join('; ')}.`,
    data.pages === 1
      ? 'Shorten or remove entries, move some to a sheet of their own, or write "pages: 2".'
      : 'Shorten or remove entries, or move some to a sheet of their own.',
  );
}

const headOf = (one: Data<'cheat-sheet'>['groups'][number]['entries'][number]): string =>
  one.kind === 'command' ? one.command : one.rule;
