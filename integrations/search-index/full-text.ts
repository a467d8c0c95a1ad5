import { resolve } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Characters that engineers search for and that the full-text engine would drop as punctuation. */
const SEARCHED_PUNCTUATION = '-_./:=+@#';

/**
 * Adds Pagefind's index of all pages in `out` that mark a body for search. The engine works in a process of its own, and
 * this one does `meanwhile`. Throws what the engine objects to.
 */
export async function indexFullText(out: string, meanwhile: () => void): Promise<void> {
  const { errors, index } = await createIndex({ includeCharacters: SEARCHED_PUNCTUATION });
  if (!index) throw new Error(errors.join('\n'));
  const added = index.addDirectory({ path: out });
  meanwhile();
  const failed = [...(await added).errors];
  failed.push(...(await index.writeFiles({ outputPath: resolve(out, 'pagefind') })).errors);
  await close();
  if (failed.length > 0) throw new Error(failed.join('\n'));
}
