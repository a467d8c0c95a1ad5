import { make } from './render.ts';

/** What a live region says of the results of a search; with `corrected`, of the search that was made instead. */
export function summary(total: number, query: string, corrected?: string): string {
  if (total === 0) return `Nothing found for “${query}”. Try fewer or other words.`;
  const count = `${total} ${total === 1 ? 'result' : 'results'}`;
  return corrected === undefined ? count : `${count} for “${corrected}”`;
}

/** A way on for those whose words lead nowhere. */
export function browse(base: string): HTMLAnchorElement {
  const link = make('a', '', 'Look through everything by kind');
  link.href = `${base}search/#lists`;
  return link;
}
