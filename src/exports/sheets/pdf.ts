import { all } from '../../corpus/corpus.ts';
import { remember } from '../../corpus/remember.ts';
import type { Guide } from '../../views/guide.ts';
import { titleOf } from '../../views/labels/title.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { type Download, download } from '../download.ts';
import { PAPER_NAMES, PAPERS, type Paper } from '../paper.ts';
import { Refused } from '../refused.ts';
import { query, toPdf } from '../typst/compiler.ts';
import { refusedSheets } from './refused-sheets.ts';
import { type Choice, choiceSource, sheetsSource } from './source.ts';

const ROOM = 'cheat-sheets';

/** Path of the PDF of one sheet. */
export const sheetPdf = (id: string, paper: Paper): string => `${ROOM}/${id}.${paper}.pdf`;

/** Path of the PDF that holds all sheets. */
export const allSheetsPdf = (paper: Paper): string => `${ROOM}.${paper}.pdf`;

/** Every cheat sheet as PDF/UA-1, on each paper; and all of them in one file. */
export function sheetPdfs(guide: Guide): Download[] {
  const ids = all(guide.corpus, 'cheat-sheet').map(({ id }) => id);
  if (ids.length === 0) return [];
  const label = sectionLabel('cheat-sheet');
  return [
    ...PAPERS.map((paper) => pdf(guide, ids, `${label}: ${guide.site.title}`, paper, allSheetsPdf(paper))),
    ...ids.flatMap((id) => {
      const title = titleOf(guide, { kind: 'cheat-sheet', id });
      return PAPERS.map((paper) => pdf(guide, [id], title, paper, sheetPdf(id, paper)));
    }),
  ];
}

function pdf(guide: Guide, ids: readonly string[], title: string, paper: Paper, path: string): Download {
  return download(
    {
      path,
      mediaType: 'application/pdf',
      title: `${title}, ${PAPER_NAMES[paper]}`,
      group: 'paper',
      licence: 'content',
    },
    () => {
      const sheets = ids.map((id) => ({ id, ...choiceOf(guide, id, paper) }));
      const made = toPdf(sheetsSource(guide, sheets, title, paper));
      if (!made.ok) throw new Refused(refusedSheets(guide, ids, path, made.errors));
      return made.value;
    },
  );
}

const choices = remember((_guide: Guide) => new Map<string, Choice>());

/** Found once for each sheet and paper: a sheet is part of two files. */
function choiceOf(guide: Guide, id: string, paper: Paper): Choice {
  const key = `${id}.${paper}`;
  const known = choices(guide).get(key);
  if (known) return known;
  const found = query(choiceSource(guide, id, paper), 'choice');
  if (!found.ok) throw new Refused(refusedSheets(guide, [id], sheetPdf(id, paper), found.errors));
  const [choice] = found.value as Choice[];
  if (!choice) throw new Error(`${key} could not be measured.`);
  choices(guide).set(key, choice);
  return choice;
}
