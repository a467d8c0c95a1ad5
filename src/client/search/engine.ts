/** The part of Pagefind's browser interface that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** One hit: a page with the sections of it that match, or a single record. */
export interface Hit {
  href: string;
  title: string;
  kind: string;
  /** Text around the match, in which Pagefind has put `<mark>` around the words found. */
  excerpt: string;
  sections: { href: string; title: string; excerpt: string }[];
}

export interface Engine {
  /** The best hits for a query, at most `most`. */
  search(query: string, most: number): Promise<Hit[]>;
}

/** Longer queries are cut: nobody types them, and the engine's time grows with their words. */
const MAX_QUERY = 200;

/** Loads the search engine of the site at `base`; nothing of it is loaded before. */
export async function loadEngine(base: string): Promise<Engine> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.init();
  return {
    async search(query, most) {
      const { results } = await pagefind.search(normalise(query));
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return pages.map(toHit);
    },
  };
}

/** Trims, cuts and takes out control and direction characters, which only hide what a query says. */
export function normalise(query: string): string {
  return query
    .slice(0, MAX_QUERY)
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function toHit(page: PagefindPage): Hit {
  const title = page.meta.title ?? page.url;
  const sections = page.sub_results
    .filter(({ url }) => url.includes('#') && url !== page.url)
    .slice(0, 3)
    .map(({ excerpt, title: name, url }) => ({ href: url, title: name, excerpt }));
  return { href: page.url, title, kind: page.meta.kind ?? '', excerpt: page.excerpt, sections };
}
