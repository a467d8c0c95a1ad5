import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { DIALECTS } from './markdown/dialects.ts';
import { placeInRun, rawRuns, typedIn } from './markdown/raw-runs.ts';
import type { Rule } from './rule.ts';

/** Marks that other tools understand are not printed to readers as they stand. */
export const foreignMarkup: Rule = {
  name: 'foreign-markup',
  description: 'Text has no marks of other dialects of Markdown.',
  codes: ['foreign-markup'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  return rawRuns(field).flatMap((run) => {
    const taken: [number, number][] = [];
    return DIALECTS.flatMap(({ fix, pattern, what }) =>
      [...run.text.matchAll(pattern)].flatMap(({ 0: whole, index }) => {
        const start = index + whole.length - whole.trimStart().length;
        const end = index + whole.length;
        // A mark is named once, by the first dialect that knows it.
        if (taken.some(([from, to]) => start < to && from < end)) return [];
        taken.push([start, end]);
        const mark = typedIn(field, run, start, end).trim();
        const message = `${name} holds ${quote(mark)}, ${what}, which readers would see as it stands.`;
        return [diagnostic('foreign-markup', placeInRun(field, run, start, mark.length), message, fix)];
      }),
    );
  });
}
