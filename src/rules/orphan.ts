import { all, type Corpus, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { KIND_NAMES, KINDS } from '../kinds/kinds.ts';
import type { Rule } from './rule.ts';

/** Nothing is kept that nothing uses. A superseded fact stays, because its address is permanent. */
export const orphan: Rule = {
  name: 'orphan',
  description: 'Every source, fact, sample and term is used by another entry.',
  codes: ['orphan'],
  check(corpus) {
    if (isIncomplete(corpus)) return [];
    const used = usedKeys(corpus);
    return KIND_NAMES.filter((kind) => KINDS[kind].use === 'servant')
      .flatMap((kind): Entry[] => all(corpus, kind))
      .filter((entry) => !used.has(`${entry.kind}:${entry.id}`))
      .filter((entry) => !('status' in entry.data && entry.data.status === 'superseded'))
      .map((entry) =>
        diagnostic(
          'orphan',
          entry.locate(['id']),
          `${entryName(entry.kind, entry.id)} is used by nothing.`,
          'Link it where readers need it, or remove it.',
        ),
      );
  },
};

function usedKeys(corpus: Corpus): Set<string> {
  const foreign = corpus.references.filter(
    ({ from, to }) => KINDS[from.kind].use !== 'pointer' && (from.kind !== to.kind || from.id !== to.id),
  );
  return new Set(foreign.map(({ to }) => `${to.kind}:${to.id}`));
}

/** A file or an entry that could not be read may be what uses the rest. */
function isIncomplete({ declared, entries, unread }: Corpus): boolean {
  const read = Object.values(entries).reduce((count, { size }) => count + size, 0);
  return unread.size > 0 || declared.size > read;
}
