import type { Corpus, Reference } from '../corpus/corpus.ts';
import { entryName, kindWord } from '../corpus/entries.ts';
import { schemeOf } from '../corpus/scheme.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { KINDS } from '../kinds/kinds.ts';
import { TARGET_KINDS, type TargetKind } from '../schema/marks.ts';
import type { Rule } from './rule.ts';

/** Every field and every link that points to an entry finds one. */
export const unknownReference: Rule = {
  name: 'unknown-reference',
  description: 'A reference leads to an entry that exists.',
  codes: TARGET_KINDS.map((kind) => `unknown-${kind}` as const),
  check: (corpus) =>
    corpus.references.filter((reference) => isUnknown(corpus, reference)).map((one) => report(corpus, one)),
};

/** While a file of the kind cannot be read, nobody knows which of its ids exist. */
function isUnknown(corpus: Corpus, { to }: Reference): boolean {
  return !corpus.unread.has(to.kind) && !corpus.declared.has(`${to.kind}:${to.id}`);
}

function report(corpus: Corpus, { at, embeds, from, to, via }: Reference): Diagnostic {
  const near = closest(to.id, idsOf(corpus, to.kind));
  const shown = via === 'link' && !embeds ? `${schemeOf(to.kind)}:${near}` : near;
  const { layout, path } = KINDS[to.kind];
  const where = layout === 'list' && path.endsWith('.yaml') ? path : `${path}/`;
  const word = kindWord(to.kind);
  return diagnostic(
    `unknown-${to.kind}`,
    at(),
    `${entryName(from.kind, from.id)} refers to the ${word} ${quote(to.id)}, but no ${word} has that id.`,
    near
      ? `Write "${shown}" (the closest id), or add ${quote(to.id)} under ${where}.`
      : `Add ${quote(to.id)} under ${where}, or name another ${word}.`,
  );
}

function idsOf(corpus: Corpus, kind: TargetKind): string[] {
  const prefix = `${kind}:`;
  return [...corpus.declared].filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}
