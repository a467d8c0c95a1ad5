import { all, type Corpus, type Entry, filesOf } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { SampleFormat } from '../kinds/sample.ts';
import type { Rule } from './rule.ts';
import { baseOf } from './sample-formats/base-of.ts';
import { CHECKERS } from './sample-formats/checkers.ts';
import type { Base, SampleProblem } from './sample-formats/sample-problem.ts';

/** Longest file that is checked, in UTF-16 code units. Nobody reads a longer one in a guide. */
const MAX_LENGTH = 65_536;

/** A file that readers copy is one that its tool accepts. */
export const sampleRejected: Rule = {
  name: 'sample-rejected',
  description: 'Every file of a sample passes the checker of its format.',
  codes: ['sample-rejected'],
  check: (corpus) => all(corpus, 'sample').flatMap((entry) => inSample(corpus, entry)),
};

function inSample(corpus: Corpus, entry: Entry<'sample'>): Diagnostic[] {
  const { files } = entry.data;
  const found = filesOf(corpus, entry);
  const fileOf = (name: string) => found.find((one) => one.name === name);
  return files.flatMap((listed) => {
    const { format, name } = listed;
    const file = fileOf(name);
    if (!file) return [];
    const base = baseOf(listed, files, (other) => fileOf(other)?.text);
    return check(format, file.text, base).map(({ column, fix, line, message }) =>
      diagnostic(
        'sample-rejected',
        { file: file.path, line, column },
        `${entryName('sample', entry.id)}, ${quote(name)}: ${message.replace(/\.$/, '')}.`,
        fix,
      ),
    );
  });
}

function check(format: SampleFormat, text: string, base: Base): SampleProblem[] {
  const checker = CHECKERS[format];
  if (checker === 'none') return [];
  if (text.length <= MAX_LENGTH) return checker(text, base);
  const message = `it has ${text.length} characters; up to ${MAX_LENGTH} are checked`;
  return [{ line: 1, column: 1, message, fix: 'Leave out what the example does not need.' }];
}
