import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { DIALECTS } from './markdown/dialects.ts';
import { GAP, placeInRun, rawRuns, typedIn } from './markdown/raw-runs.ts';
import type { Rule } from './rule.ts';

/** Marks that other tools understand are not printed to readers as they are. */
export const foreignMarkup: Rule = {
  name: 'foreign-markup',
  description: 'Text has no marks of other dialects of Markdown.',
  codes: ['foreign-markup'],
  check: (corpus) => corpus.prose.flatMap(inField),
};

function inField(field: ProseField): Diagnostic[] {
  const name = entryName(field.from.kind, field.from.id);
  return rawRuns(field).flatMap((run) => {
    const found: Diagnostic[] = [];
    let { text } = run;
    for (const { fix, pattern, what } of DIALECTS) {
      // A mark is named once, by the first dialect that knows it: for the others there is a gap.
      text = text.replace(pattern, (whole: string, ...rest: unknown[]) => {
        const index = Number(rest.find((one) => typeof one === 'number'));
        const start = index + whole.length - whole.trimStart().length;
        const mark = typedIn(field, run, start, index + whole.length).trim();
        const message = `${name} holds ${quote(mark)}, ${what}, which readers would see as it stands.`;
        found.push(diagnostic('foreign-markup', placeInRun(field, run, start, mark.length), message, fix));
        return GAP.repeat(whole.length);
      });
    }
    return found;
  });
}
