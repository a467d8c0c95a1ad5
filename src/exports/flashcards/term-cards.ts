import { h } from 'hastscript';
import { chapterByTerm, glossaryPage, type TermView } from '../../views/glossary.ts';
import type { Guide } from '../../views/guide.ts';
import { address } from '../../views/links/address.ts';
import { guideName } from '../guide-name.ts';
import { cardLink, cardProse } from './card-prose.ts';
import type { Flashcard } from './flashcard.ts';
import { separated } from './separated.ts';

/** A card for every term of the glossary: the word in front, what it means on the back. */
export function termCards(guide: Guide): Flashcard[] {
  return glossaryPage(guide).letters.flatMap(({ terms }) => terms.map((term) => termCard(guide, term)));
}

function termCard(guide: Guide, { aka, definition, id, see, sources, term }: TermView): Flashcard {
  const { origin, site } = guide;
  const name = guideName(guide);
  const chapter = chapterByTerm(guide).get(id);
  const related = see.map(({ href, label }) => cardLink(href, label, origin));
  const documents = sources.map(({ at, title, url }) => [
    url === undefined ? title : cardLink(url, title, origin),
    `, ${at}`,
  ]);
  const entry = address(guide.base, { kind: 'term', id });
  return {
    guid: `${name}/term:${id}`,
    deck: [site.title, 'Glossary'],
    tags: chapter === undefined ? [] : [[name, 'chapter', chapter]],
    front: [h('div', h('b', term)), ...(aka.length > 0 ? [h('div', `also: ${aka.join(', ')}`)] : [])],
    back: [
      h('div', cardProse(definition, origin)),
      ...(related.length > 0
        ? [
            h(
              'p',
              'See also: ',
              separated(
                related.map((one) => [one]),
                ', ',
              ),
            ),
          ]
        : []),
      h('p', h('small', 'Sources: ', separated(documents, '; '), '. ', cardLink(entry, site.title, origin))),
    ],
  };
}
