import { indexFiles } from '../../src/search/files.ts';
import { openIndex, type SearchIndex } from '../../src/search/open-index.ts';
import type { Guide } from '../../src/views/guide.ts';
import { searchRecords } from '../../src/views/search/records.ts';

/** The search index of a guide, read from memory: the files are those that a browser reads from the site. */
export function memoryIndex(guide: Guide): Promise<SearchIndex> {
  const { base, site } = guide;
  const files = indexFiles({
    records: searchRecords(guide),
    base,
    language: site.language,
    synonyms: site.synonyms,
  });
  return openIndex(async (path) => {
    const bytes = files.get(path);
    if (!bytes) throw new Error(`The search index has no file ${path}.`);
    return bytes;
  });
}
