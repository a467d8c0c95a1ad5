import { all, type Corpus, type Entry, filesOf } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { offer, quote } from '../diagnostics/wording.ts';
import { KINDS } from '../kinds/kinds.ts';
import type { Rule } from './rule.ts';

const { manifest } = KINDS.sample;

/** The files of a sample and the list of them agree, so that nothing is shown that nobody wrote, and vice versa. */
export const sampleFiles: Rule = {
  name: 'sample-files',
  description: 'A sample lists the files of its folder, all of them.',
  codes: ['sample-file-missing', 'sample-file-unlisted'],
  check(corpus) {
    // A file that could not be read may be the one that seems to be missing, or the list itself.
    if (corpus.unread.has('sample')) return [];
    return [
      ...all(corpus, 'sample').flatMap((entry) => [...missing(corpus, entry), ...looseLayers(entry)]),
      ...unlisted(corpus),
    ];
  },
};

function missing(corpus: Corpus, entry: Entry<'sample'>): Diagnostic[] {
  const there = filesOf(corpus, entry).map(({ name }) => name);
  return entry.data.files.flatMap(({ name }, index) => {
    if (there.includes(name)) return [];
    const near = closest(name, there);
    return [
      diagnostic(
        'sample-file-missing',
        entry.locate(['files', index, 'name']),
        `${entryName('sample', entry.id)} lists the file ${quote(name)}, but its folder has none of that name.`,
        near === undefined
          ? `Put the file at samples/${entry.id}/${name}, or remove it from \`files\`.`
          : `Write "${near}" (the closest name), or put the file at samples/${entry.id}/${name}.`,
      ),
    ];
  });
}

/** A file can be laid over one of the files that the sample lists before it. */
function looseLayers(entry: Entry<'sample'>): Diagnostic[] {
  return entry.data.files.flatMap(({ name, over }, index) => {
    const before = entry.data.files.slice(0, index).map((file) => file.name);
    if (over === undefined || before.includes(over)) return [];
    return [
      diagnostic(
        'sample-file-missing',
        entry.locate(['files', index, 'over']),
        `${entryName('sample', entry.id)} lays the file ${quote(name)} over ${quote(over)}, which it does not list before it.`,
        before.length === 0
          ? 'List the file that is below first, or remove `over`.'
          : `List the file that is below first, or ${offer(over, before)}.`,
      ),
    ];
  });
}

function unlisted({ declared, entries, entryFiles }: Corpus): Diagnostic[] {
  return entryFiles.flatMap(({ id: sample, kind, name, path }) => {
    if (kind !== 'sample') return [];
    const listed = entries.sample.get(sample)?.data.files.map((file) => file.name);
    const at = { file: path, line: 1, column: 1 };
    if (!listed) {
      // With a list that breaks its schema, nobody knows what it would have listed.
      if (declared.has(`sample:${sample}`)) return [];
      const message = `The folder samples/${sample} has no ${manifest}, so nothing shows ${quote(name)}.`;
      const fix = `Add samples/${sample}/${manifest} with title, files, asOf and reviewBy, or remove the folder.`;
      return [diagnostic('sample-file-unlisted', at, message, fix)];
    }
    if (listed.includes(name)) return [];
    const message = `${entryName('sample', sample)} does not list the file ${quote(name)} of its folder.`;
    const fix = `Add it to \`files\` in samples/${sample}/${manifest}, or remove the file.`;
    return [diagnostic('sample-file-unlisted', at, message, fix)];
  });
}
