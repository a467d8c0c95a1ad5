import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { clip, quote } from '../diagnostics/wording.ts';
import { placeAt, placeInRun, rawRuns, typedIn } from './markdown/raw-runs.ts';
import { type Stray, strayMarks } from './markdown/stray-marks.ts';
import { isSwallowed } from './markdown/swallowed.ts';
import type { Rule } from './rule.ts';

/** What was meant to be emphasis or code is, and readers see no mark of it; what was not keeps its signs. */
export const strayMark: Rule = {
  name: 'stray-mark',
  description: 'No mark of emphasis or code is left in the text.',
  codes: ['stray-mark'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  return [...swallowed(field, name), ...leftOver(field, name)];
}

function leftOver(field: ProseField, name: string): Diagnostic[] {
  return rawRuns(field).flatMap((run) => {
    const found = strayMarks(run.text).map((stray) =>
      diagnostic(
        'stray-mark',
        placeInRun(field, run, stray.index, stray.length),
        `${name} leaves ${quote(typedIn(field, run, stray.index, stray.index + stray.length))} in its text: readers see the marks.`,
        mend(stray),
      ),
    );
    // In a table, a pipe cuts code: the rule for its rows says so.
    const tick = run.inTable ? -1 : run.text.indexOf('`');
    if (tick !== -1) {
      found.push(
        diagnostic(
          'stray-mark',
          placeInRun(field, run, tick),
          `${name} has a backquote that begins no code: readers see it.`,
          'Close the code with as many backquotes as it begins with, or write \\` for a backquote.',
        ),
      );
    }
    return found;
  });
}

/** Signs in arithmetic, names of files and formulas that the parser took for marks, so that readers miss them. */
function swallowed(field: ProseField, name: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(field.tree, (node) => {
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return;
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined || !isSwallowed(field.source, start, end)) return;
    const typed = field.source.slice(Math.max(0, start - 1), end + 1);
    found.push(
      diagnostic(
        'stray-mark',
        placeAt(field, start, end - start),
        `${name} loses the marks of ${quote(typed)}, which set what is between them apart.`,
        'Write a backslash before each sign that is meant as such, or put code and names of files in backquotes.',
      ),
    );
  });
  return found;
}

function mend({ inner, marks, why }: Stray): string {
  switch (why) {
    case 'space':
      return `Write ${clip(`${marks}${inner.trim()}`, 60)}${marks}, without a space inside the marks.`;
    case 'beside':
      return `Put the punctuation outside the marks, as in ${marks}words${marks}: or (${marks}words${marks}), or a space beside them.`;
    case 'open':
      return `Close it with ${marks}, or write each asterisk as \\*, or put code in backquotes.`;
  }
}
