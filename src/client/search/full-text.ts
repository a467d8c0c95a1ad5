import { tidyQuery } from '../../search/fold.ts';
import { engineExcerpt } from './engine-excerpt.ts';
import type { Piece } from './marked-text.ts';

/** The part of Pagefind's browser interface that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  options(options: { noWorker: boolean }): Promise<void>;
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** A passage of a page that holds the words. */
export interface Passage {
  href: string;
  title: string;
  /** Title of the page around it; empty when it is the page itself. */
  context: string;
  /** Text around the match, in pieces. */
  excerpt: Piece[];
}

/** Pages asked for their passages. */
const MOST_PAGES = 5;
const MOST_PASSAGES = 10;
/** Letters that a word and a form of it share at least. */
const SAME = 3;

let engine: Promise<Pagefind> | undefined;

/** Searches the full text of all pages of the site at `base`. Loads the engine for that at the first call. */
export async function searchFullText(base: string, query: string): Promise<Passage[]> {
  engine ??= load(base);
  const pagefind = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const { results } = await pagefind.search(tidyQuery(query));
  const pages = await Promise.all(results.slice(0, MOST_PAGES).map((result) => result.data()));
  return pages
    .flatMap(passages)
    .filter(({ excerpt }) => answers(excerpt, query))
    .slice(0, MOST_PASSAGES);
}

/**
 * Whether an excerpt marks the beginning of a word of the query: for a word it does not know, the engine marks any letters
 * that the word begins with.
 */
export function answers(excerpt: readonly Piece[], query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return excerpt
    .filter(({ marked }) => marked)
    .map(({ text }) => text.toLowerCase())
    .some((mark) =>
      words.some(
        (word) => mark.startsWith(word.slice(0, SAME)) && mark.length >= Math.min(SAME, word.length),
      ),
    );
}

async function load(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  // Its worker starts from a string, which the policy of pages refuses; without one the engine answers in the page.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}

function passages({ excerpt, meta, sub_results: parts, url }: PagefindPage): Passage[] {
  const title = meta.title ?? url;
  const sections = parts
    .filter((part) => part.url.includes('#'))
    .map((part) => ({
      href: part.url,
      title: part.title,
      context: title,
      excerpt: engineExcerpt(part.excerpt),
    }));
  return sections.length > 0
    ? sections
    : [{ href: url, title, context: '', excerpt: engineExcerpt(excerpt) }];
}
