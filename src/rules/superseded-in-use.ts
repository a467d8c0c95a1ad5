import { all, type Corpus, type Entry, type Reference } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { isSuperseded } from './lib/superseded.ts';
import type { Rule } from './rule.ts';

/** A superseded fact keeps its address, but no text rests on it, and it leads to the fact that holds now. */
export const supersededInUse: Rule = {
  name: 'superseded-in-use',
  description: 'Nothing but the chain of replacements refers to a superseded fact.',
  codes: ['superseded-in-use'],
  check: (corpus) => [
    ...corpus.references.flatMap((reference) => inUse(corpus, reference)),
    ...all(corpus, 'fact').flatMap((fact) => endless(corpus, fact)),
  ],
};

function inUse(corpus: Corpus, { at, from, to }: Reference): Diagnostic[] {
  // The only field of a fact that names a fact is `supersededBy`.
  if (to.kind !== 'fact' || from.kind === 'fact') return [];
  const fact = corpus.entries.fact.get(to.id);
  if (!fact || !isSuperseded(fact)) return [];
  const { last } = replacements(corpus, fact);
  return [
    diagnostic(
      'superseded-in-use',
      at(),
      `${entryName(from.kind, from.id)} refers to the fact ${quote(to.id)}, which is superseded.`,
      last && !isSuperseded(last)
        ? `Refer to ${quote(last.id)}, which replaced it, and check the text against it.`
        : 'Refer to a fact that holds, and check the text against it.',
    ),
  ];
}

/** Said once for a circle of replacements: at the first of its facts. */
function endless(corpus: Corpus, fact: Entry<'fact'>): Diagnostic[] {
  if (!isSuperseded(fact)) return [];
  const { circle, seen } = replacements(corpus, fact);
  const first = all(corpus, 'fact').find(({ id }) => seen.has(id));
  if (!circle || first !== fact) return [];
  return [
    diagnostic(
      'superseded-in-use',
      fact.locate(['supersededBy']),
      `${entryName('fact', fact.id)} is superseded by ${quote(fact.data.supersededBy)}, but following the replacements leads back to it.`,
      'Let `supersededBy` lead to a fact that holds, with another `status`.',
    ),
  ];
}

/** Follows `supersededBy`: every fact passed, the last one that exists, and whether it came back to the start. */
function replacements(corpus: Corpus, start: Entry<'fact'>) {
  const seen = new Set<string>();
  let last: Entry<'fact'> | undefined = start;
  let next: Entry<'fact'> | undefined = start;
  while (next && !seen.has(next.id)) {
    seen.add(next.id);
    last = next;
    next = isSuperseded(next) ? corpus.entries.fact.get(next.data.supersededBy) : undefined;
  }
  return { seen, last, circle: next?.id === start.id };
}
