import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { fieldName } from '../corpus/field-name.ts';
import type { Path } from '../corpus/locate.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { offer, quote } from '../diagnostics/wording.ts';
import { subjectIds } from './lib/subject-ids.ts';
import type { Rule } from './rule.ts';

/** A place that names a subject; `isKey` where the subject is the key before a value. */
interface Mention {
  from: Entry;
  id: string;
  path: Path;
  isKey: boolean;
}

/** Colours and columns follow subjects, so every subject named is one that site.yaml declares. */
export const unknownSubject: Rule = {
  name: 'unknown-subject',
  description: 'Comparisons, stacks, outcomes and events name subjects of site.yaml.',
  codes: ['unknown-subject'],
  check(corpus) {
    const known = subjectIds(corpus);
    if (!known) return [];
    return mentions(corpus)
      .filter(({ id }) => !known.includes(id))
      .map((mention) => report(mention, known));
  },
};

function mentions(corpus: Corpus): Mention[] {
  return [
    ...all(corpus, 'comparison').flatMap(inComparison),
    ...all(corpus, 'stack').flatMap((from) => [
      { from, id: from.data.subject, path: ['subject'], isKey: false },
      ...roles(from, from.data.layers, 'layers'),
    ]),
    ...all(corpus, 'decision').flatMap((from) => roles(from, from.data.outcomes, 'outcomes')),
    ...all(corpus, 'timeline').flatMap((from) => roles(from, from.data.events, 'events')),
  ];
}

function inComparison(from: Entry<'comparison'>): Mention[] {
  const { aspects, subjects } = from.data;
  return [
    ...subjects.map((id, index) => ({ from, id, path: ['subjects', index], isKey: false })),
    ...aspects.flatMap(({ cells }, index) =>
      Object.keys(cells)
        .filter((id) => !subjects.includes(id))
        .map((id) => ({ from, id, path: ['aspects', index, 'cells', id], isKey: true })),
    ),
  ];
}

function roles(from: Entry, items: readonly { role?: string | undefined }[], key: string): Mention[] {
  return items.flatMap(({ role }, index) =>
    role === undefined ? [] : [{ from, id: role, path: [key, index, 'role'], isKey: false }],
  );
}

function report({ from, id, isKey, path }: Mention, known: readonly string[]): Diagnostic {
  return diagnostic(
    'unknown-subject',
    from.locate(path, { key: isKey }),
    `${entryName(from.kind, from.id)} names the subject ${quote(id)} in ${fieldName(isKey ? path.slice(0, -1) : path)}, but site.yaml declares no such subject.`,
    `Declare it under \`subjects\` in site.yaml, or ${offer(id, known)}.`,
  );
}
