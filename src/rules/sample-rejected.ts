import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';
import { CHECKERS } from './sample-formats/checkers.ts';

/** A file that readers copy is one that its tool accepts. */
export const sampleRejected: Rule = {
  name: 'sample-rejected',
  description: 'Every file of a sample passes the checker of its format.',
  codes: ['sample-rejected'],
  check: (corpus) => all(corpus, 'sample').flatMap((entry) => inSample(corpus, entry)),
};

function inSample({ sampleFiles }: Corpus, entry: Entry<'sample'>): Diagnostic[] {
  return entry.data.files.flatMap(({ format, name }) => {
    const file = sampleFiles.find((one) => one.sample === entry.id && one.name === name);
    if (!file) return [];
    return (CHECKERS[format]?.(file.text) ?? []).map(({ column, fix, line, message }) =>
      diagnostic(
        'sample-rejected',
        { file: file.path, line, column },
        `${entryName('sample', entry.id)}, ${quote(name)}: ${message.replace(/\.$/, '')}.`,
        fix,
      ),
    );
  });
}
