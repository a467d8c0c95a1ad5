import { h } from 'hastscript';
import type { GlossaryPage, TermView } from '../../views/glossary.ts';
import type { Link } from '../../views/links/link-to.ts';
import type { Nodes } from './document.ts';
import { commas, heading, link, paragraph, sourceList } from './elements.ts';

/** Terms by initial, each with its definition. */
export function glossaryNodes({ letters }: GlossaryPage): Nodes {
  return letters.flatMap(({ letter, terms }) => [
    heading(2, {}, letter),
    h('dl.glossary', terms.flatMap(termNodes)),
  ]);
}

function termNodes({ aka, definition, id, see, sources, taughtIn, term }: TermView): Nodes {
  return [
    h(
      'dt',
      { id },
      h('dfn', term),
      ...(aka.length === 0 ? [] : [' ', h('span.aka', `(also ${aka.join(', ')})`)]),
    ),
    h(
      'dd',
      ...paragraph(definition),
      ...links('See also', see),
      ...links('Taught in', taughtIn ? [taughtIn] : []),
      ...sourceList(sources),
    ),
  ];
}

function links(words: string, to: readonly Link[]): Nodes {
  return to.length === 0 ? [] : [h('p.meta', `${words}: `, commas(to.map(link)))];
}
