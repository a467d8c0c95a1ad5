import { h } from 'hastscript';
import type { SourcesPage, SourceView } from '../../views/sources.ts';
import type { Nodes } from './document.ts';
import { heading, link, siteOnly } from './elements.ts';

/** All sources by kind, each with the facts taken from it. */
export function sourcesNodes({ groups }: SourcesPage): Nodes {
  return groups.flatMap(({ label, sources }) => [
    heading(2, {}, label),
    h(
      'ul',
      sources.map((source) => h('li', { id: source.id }, sourceNodes(source), siteOnly(taken(source)))),
    ),
  ]);
}

function sourceNodes({ accessed, published, publisher, title, url }: SourceView): Nodes {
  const when = published === undefined ? '' : `, ${published}`;
  return [
    h(
      'p',
      h('cite', url === undefined ? title : h('a', { href: url }, title)),
      `, ${publisher}${when}. Read ${accessed}.`,
    ),
  ];
}

function taken({ facts }: SourceView): Nodes {
  if (facts.length === 0) return [];
  return [
    h('p', 'Taken from it:'),
    h(
      'ul',
      facts.map((fact) => h('li', link(fact))),
    ),
  ];
}
