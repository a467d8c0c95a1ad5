import { h } from 'hastscript';
import type { SourcesPage, SourceView } from '../../views/sources.ts';
import type { DocumentOptions, Nodes } from './document.ts';
import { heading, link } from './elements.ts';

/** All sources by kind. In a book, which has no page of all facts, without the facts taken from each. */
export function sourcesNodes({ groups }: SourcesPage, { book = false }: DocumentOptions): Nodes {
  return groups.flatMap(({ label, sources }) => [
    heading(2, {}, label),
    h(
      'ul',
      sources.map((source) => h('li', { id: source.id }, sourceNodes(source), book ? [] : taken(source))),
    ),
  ]);
}

function sourceNodes({ accessed, published, publisher, title, url }: SourceView): Nodes {
  const when = published === undefined ? '' : `, ${published}`;
  return [h('p', h('cite', h('a', { href: url }, title)), `, ${publisher}${when}. Read ${accessed}.`)];
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
