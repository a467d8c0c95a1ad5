import { remember } from '../../corpus/remember.ts';
import type { Prose } from '../../markup/prose.ts';
import { type CheatSheetPage, cheatSheetPage, type SheetGroup } from '../../views/cheat-sheet.ts';
import { tokens } from '../../views/commands/command-tokens.ts';
import type { Guide } from '../../views/guide.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { latestAsOf } from '../../views/reviews/as-of.ts';
import { PAPERS, type Paper } from '../paper.ts';
import { fromHast } from '../typst/from-hast.ts';
import { type Value, value } from '../typst/literal.ts';
import { PRELUDE } from '../typst/prelude.ts';
import { publicLinks } from '../typst/public-links.ts';
import { about, settings } from '../typst/settings.ts';
import { text } from '../typst/text.ts';
import { qrSvg } from './qr.ts';
import { SHEET_TEMPLATE } from './template.ts';

/** How a sheet is set. */
export interface Choice {
  /** Of its type, in points. */
  size: number;
  /** Whether no group goes on in another column. */
  whole: boolean;
  /** Of a page. */
  columns: number;
}

/** Sheets as one Typst document, a new page for each. */
export function sheetsSource(
  guide: Guide,
  sheets: readonly (Choice & { id: string })[],
  title: string,
  paper: Paper,
): string {
  return [
    PRELUDE,
    SHEET_TEMPLATE,
    about(guide, title),
    settings(guide),
    ...sheets.map(
      ({ columns, id, size, whole }) =>
        `#sheet(${sheetData(guide, id)}, "${paper}", ${size}pt, ${whole}, ${columns})`,
    ),
  ].join('\n');
}

/** A document without words that only says how large a sheet can be set. */
export function choiceSource(guide: Guide, id: string, paper: Paper): string {
  return [PRELUDE, SHEET_TEMPLATE, settings(guide), `#choice(${sheetData(guide, id)}, "${paper}")`].join(
    '\n',
  );
}

/** A document without words that only says, for each sheet and paper, which entries find no room. */
export function budgetSource(guide: Guide, ids: readonly string[]): string {
  const sheets = ids.map((id, index) => `#let sheet-${index} = ${sheetData(guide, id)}`);
  const measured = PAPERS.flatMap((paper) => ids.map((_, index) => `#budget(sheet-${index}, "${paper}")`));
  return [PRELUDE, SHEET_TEMPLATE, settings(guide), ...sheets, ...measured].join('\n');
}

/** The data of a sheet in Typst's code mode, made once for all papers. */
function sheetData(guide: Guide, id: string): string {
  return sheetsOf(guide).get(id) ?? '';
}

const sheetsOf = remember((guide: Guide) => {
  const ids = [...guide.corpus.entries['cheat-sheet'].keys()];
  return new Map(ids.map((id) => [id, value(sheetValue(guide, id))]));
});

function sheetValue(guide: Guide, id: string): Value {
  const sheet = cheatSheetPage(guide, id);
  const markup = (prose: Prose): Value => ({
    markup: fromHast(prose, { link: publicLinks(guide), citations: 'omit' }),
  });
  const optional = (prose: Prose | undefined): Value => (prose === undefined ? undefined : markup(prose));
  const url = guide.origin === undefined ? undefined : `${guide.origin}${sheet.href}`;
  return {
    fields: {
      id,
      title: { markup: text(sheet.title) },
      guide: guide.site.title,
      section: sectionLabel('cheat-sheet'),
      summary: markup(sheet.summary),
      pages: sheet.pages,
      groups: sheet.groups.map((group) => groupData(group, markup, optional)),
      url: url === undefined ? undefined : { ascii: url },
      address: url === undefined ? sheet.href : url.replace(/^https?:\/\//, ''),
      qr: url === undefined ? undefined : { fields: qrData(url, sheet.title) },
      notes: notes(guide, sheet),
    },
  };
}

function qrData(url: string, title: string): Record<string, Value> {
  return { svg: { ascii: qrSvg(url) }, alt: { ascii: `QR code: ${title}, ${url}` } };
}

function groupData(
  { entries, note, title }: SheetGroup,
  markup: (prose: Prose) => Value,
  optional: (prose: Prose | undefined) => Value,
): Value {
  return {
    fields: {
      title: { markup: text(title) },
      note: optional(note),
      entries: entries.map(({ caution, does, head, id }) => ({
        fields: {
          id,
          head: { markup: text(head.text) },
          command: { ascii: head.text },
          words: head.type === 'rule' ? undefined : tokens(head.parts).map(wordData),
          does: markup(does),
          caution: optional(caution),
        },
      })),
    },
  };
}

const wordData = (word: ReturnType<typeof tokens>[number]): Value =>
  word.map(({ text, type }) => ({ fields: { text, fill: type === 'placeholder' } }));

/** Name of the guide, and the last day on which anything in it was checked. */
function state(guide: Guide): string {
  const day = latestAsOf(guide);
  return day === undefined ? guide.site.title : `${guide.site.title}, as of ${day}`;
}

/** What the foot says below the address: sources, what commands were checked with, dates, licence. */
function notes(guide: Guide, { commandsChecked, groups, reviewed }: CheatSheetPage): Value[] {
  const sources = [...new Set(groups.flatMap((group) => group.sources.map(({ title }) => title)))];
  const commands = commandsChecked === undefined ? '' : `${commandsChecked.brief} `;
  const dates = reviewed === undefined ? '' : `Checked ${reviewed.asOf}, due again by ${reviewed.reviewBy}. `;
  return [
    `Sources: ${sources.join('; ')}.`,
    `${commands}${dates}${state(guide)}, ${guide.site.licence.name}.`,
  ].map((line) => ({ markup: text(line) }));
}
