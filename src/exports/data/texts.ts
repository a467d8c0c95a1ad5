import { visit } from 'unist-util-visit';
import type { Target } from '../../corpus/corpus.ts';
import { parseMarkdown } from '../../corpus/markdown.ts';
import { remember } from '../../corpus/remember.ts';
import { parseLink, schemeOf } from '../../corpus/scheme.ts';
import type { Resolver } from '../../markup/resolver.ts';
import { words } from '../../markup/to-text.ts';
import { plainResolver } from '../../views/citations/resolver.ts';
import type { Guide } from '../../views/guide.ts';

type Markdown = string | undefined;

/** Takes the Markdown of content apart for data: its words, and the entries that it points to. */
export interface Texts {
  /** The words without markup; references as what they print. */
  plain: (markdown: string) => string;
  /** Ids of the facts that a field lists or that texts cite, each once, in this order. */
  facts: (listed: readonly string[], ...texts: Markdown[]) => string[];
  /** Other entries that texts link to, as `kind:id`, each once. */
  mentions: (...texts: Markdown[]) => string[];
}

/** Texts of a guide. Every table and format asks for the same ones, so each is parsed once. */
export const textsOf: (guide: Guide) => Texts = remember((guide: Guide): Texts => {
  const resolve = plainResolver(guide);
  const known = new Map<string, Parsed>();
  const parsed = (markdown: string): Parsed => {
    const found = known.get(markdown) ?? parse(markdown, resolve);
    known.set(markdown, found);
    return found;
  };
  const targets = (texts: readonly Markdown[]) =>
    texts.flatMap((text) => (text === undefined ? [] : parsed(text).targets));
  return {
    plain: (markdown) => parsed(markdown).words,
    facts: (listed, ...texts) => {
      const cited = targets(texts).filter(({ kind }) => kind === 'fact');
      return [...new Set([...listed, ...cited.map(({ id }) => id)])];
    },
    mentions: (...texts) => {
      const others = targets(texts).filter(({ kind }) => kind !== 'fact');
      return [...new Set(others.map(linkText))];
    },
  };
});

/** A target as a link in content writes it: `catalog:programs#first`. */
export function linkText({ id, kind, part }: Target): string {
  return `${schemeOf(kind)}:${id}${part === undefined ? '' : `#${part}`}`;
}

interface Parsed {
  words: string;
  targets: Target[];
}

function parse(markdown: string, resolve: Resolver): Parsed {
  const tree = parseMarkdown(markdown);
  const targets: Target[] = [];
  visit(tree, 'link', ({ url }) => {
    const link = parseLink(url);
    if (link.type === 'target') targets.push(link.target);
  });
  return { words: words(tree, resolve), targets };
}
