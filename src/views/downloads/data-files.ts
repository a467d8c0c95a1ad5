import type { Guide } from '../guide.ts';
import type { Link } from '../links/link-to.ts';

/** Formats of a table of data, in the order of links. */
export const DATA_FORMATS = ['csv', 'json'] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

/** Address of a file of data below the base path: `dataFile('facts', 'csv')` is `data/facts.csv`. */
export function dataFile(stem: string, format: DataFormat): string {
  return `data/${stem}.${format}`;
}

/** Links to a table of data in every format. */
export function dataLinks(guide: Guide, stem: string): Link[] {
  return DATA_FORMATS.map((format) => ({
    label: format.toUpperCase(),
    href: `${guide.base}${dataFile(stem, format)}`,
  }));
}
