import type { Target } from '../../corpus/corpus.ts';
import { linkNodes } from '../../corpus/references.ts';
import { parseLink, schemeOf } from '../../corpus/scheme.ts';
import { plainText } from '../../views/citations/resolver.ts';
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

/** Texts of a guide. */
export function textsOf(guide: Guide): Texts {
  const targets = (texts: readonly Markdown[]) =>
    texts.flatMap((text) => (text === undefined ? [] : targetsOf(guide, text)));
  return {
    plain: (markdown) => plainText(guide, markdown),
    facts: (listed, ...texts) => {
      const cited = targets(texts).filter(({ kind }) => kind === 'fact');
      return [...new Set([...listed, ...cited.map(({ id }) => id)])];
    },
    mentions: (...texts) => {
      const others = targets(texts).filter(({ kind }) => kind !== 'fact');
      return [...new Set(others.map(linkText))];
    },
  };
}

/** A target as a link in content writes it: `catalog:programs#first`. */
export function linkText({ id, kind, part }: Target): string {
  return `${schemeOf(kind)}:${id}${part === undefined ? '' : `#${part}`}`;
}

function targetsOf(guide: Guide, markdown: string): Target[] {
  return linkNodes(guide.corpus.treeOf(markdown)).flatMap(({ url }) => {
    const link = parseLink(url);
    return link.type === 'target' ? [link.target] : [];
  });
}
