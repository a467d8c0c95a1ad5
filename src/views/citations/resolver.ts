import type { Root } from 'mdast';
import { remember } from '../../corpus/remember.ts';
import type { Data } from '../../kinds/kinds.ts';
import type { Resolver } from '../../markup/resolver.ts';
import { words } from '../../markup/to-text.ts';
import { formatValue } from '../../schema/format-value.ts';
import { dataOf, type Guide } from '../guide.ts';
import { titleOf } from '../labels/title.ts';
import { address } from '../links/address.ts';
import { sentencesOf } from '../text/sentences.ts';
import { factAnchor, type PageFacts } from './page-facts.ts';

/** The resolver of a page: facts become values with the numbers that the page gives them, the rest links. */
export function resolverOf(guide: Guide, facts: PageFacts): Resolver {
  return (target) => {
    const href = address(guide.base, target);
    switch (target.kind) {
      case 'fact':
        return { href, ...citedFact(guide, facts, target.id) };
      case 'term':
        return {
          href,
          label: titleOf(guide, target),
          hint: hintOf(dataOf(guide, 'term', target.id), guide),
        };
      default:
        return { href, label: titleOf(guide, target) };
    }
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

/** The first sentence says what a term means; the glossary says the rest. Read once, however many pages link it. */
const hintOf = remember((term: Data<'term'>, guide: Guide) =>
  (sentencesOf(guide, plainText(guide, term.definition))[0] ?? '').trimEnd(),
);
