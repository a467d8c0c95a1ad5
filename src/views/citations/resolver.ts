import type { Root } from 'mdast';
import { remember } from '../../corpus/remember.ts';
import { type Data, KINDS } from '../../kinds/kinds.ts';
import type { Resolver } from '../../markup/resolver.ts';
import { words } from '../../markup/to-text.ts';
import { formatValue } from '../../schema/format-value.ts';
import type { TargetKind } from '../../schema/marks.ts';
import { dataOf, type Guide } from '../guide.ts';
import { titleOf } from '../labels/title.ts';
import { address } from '../links/address.ts';
import { sentencesOf } from '../text/sentences.ts';
import { factAnchor, type PageFacts } from './page-facts.ts';

/** The resolver of a page: facts become values with the numbers that the page gives them, the rest links. */
export function resolverOf(guide: Guide, facts: PageFacts): Resolver {
  return (target) => {
    const href = address(guide.base, target);
    if (target.kind === 'fact') return { href, ...citedFact(guide, facts, target.id) };
    const label = titleOf(guide, target);
    const meaning = hintOf(guide, target);
    return meaning === undefined ? { href, label } : { href, label, hint: firstSentence(guide, meaning) };
  };
}

/** Only labels and titles, for places without a list of facts: descriptions, hints, exports. */
export function plainResolver(guide: Guide): Resolver {
  return (target) => ({
    href: address(guide.base, target),
    label: target.kind === 'fact' ? valueText(guide, target.id) : titleOf(guide, target),
  });
}

/** The words of a text of the guide, as readers see them. */
export function plainText(guide: Guide, markdown: string): string {
  return wordsOf(guide.corpus.treeOf(markdown), guide);
}

const wordsOf = remember((tree: Root, guide: Guide) => words(tree, plainResolver(guide)));

function citedFact(guide: Guide, facts: PageFacts, id: string) {
  const number = facts.numberOf(id);
  if (number === undefined) throw new Error(`The fact "${id}" is missing from the facts of its page.`);
  return { label: valueText(guide, id), citation: { number, anchor: factAnchor(id) } };
}

function valueText(guide: Guide, id: string): string {
  const { value } = dataOf(guide, 'fact', id);
  return value ? formatValue(value) : '';
}

/** How the definitions say what an entry means, each by the data of its own kind. */
const HINTS: { readonly [K in TargetKind]: { target: { hint: ((data: Data<K>) => string) | 'none' } } } =
  KINDS;

function hintOf<K extends TargetKind>(
  guide: Guide,
  { id, kind }: { kind: K; id: string },
): string | undefined {
  const { hint } = HINTS[kind].target;
  return typeof hint === 'function' ? hint(dataOf(guide, kind, id)) : undefined;
}

/** The first sentence says what something means; its page says the rest. */
const firstSentence = (guide: Guide, markdown: string): string =>
  sentenceOf(guide.corpus.treeOf(markdown), guide);

/** Read once, however many pages link it. */
const sentenceOf = remember((tree: Root, guide: Guide) =>
  (sentencesOf(guide, wordsOf(tree, guide))[0] ?? '').trimEnd(),
);
