import type { Source } from '../../kinds/source.ts';

/** Where a reader finds a source: its address or that of its DOI; undefined for what has only an ISBN. */
export function sourceAddress({ doi, url }: Pick<Source, 'doi' | 'url'>): string | undefined {
  return url ?? (doi === undefined ? undefined : `https://doi.org/${encodeURI(doi)}`);
}

/** Who publishes a source and, for a book, the number by which a library finds it. */
export function publisherOf({ isbn, publisher }: Source): string {
  return isbn === undefined ? publisher : `${publisher}, ISBN ${isbn}`;
}
