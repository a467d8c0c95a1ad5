import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build as buildSite } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentRoot, guide } from '../../src/data.ts';
import { format } from '../../src/diagnostics/format.ts';
import { searchRecords } from '../../src/views/search-records.ts';
import { check } from '../lib/check.ts';
import { loadFrom, today } from '../lib/content.ts';

export type StepResult = { ok: true } | { ok: false; report: string };

/** Checks all content; a build goes on only when no rule objects. Warnings are printed by `report`. */
export function validateContent(report: (text: string) => void): StepResult {
  const root = contentRoot();
  const result = check(loadFrom(root), { today: today() });
  const shown = relative(process.cwd(), root);
  if (!result.ok) return { ok: false, report: format(result.diagnostics, 'text', shown) };
  if (result.warnings.length > 0) report(format(result.warnings, 'text', shown));
  return { ok: true };
}

/** Renders every page into `out`, which is made anew. */
export async function renderPages(out: string): Promise<StepResult> {
  rmSync(out, { recursive: true, force: true });
  try {
    await buildSite({ root: projectRoot(), outDir: out, logLevel: 'warn' });
    return { ok: true };
  } catch (error) {
    return { ok: false, report: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Characters that engineers search for and that the search engine would drop as punctuation. */
const SEARCHED_PUNCTUATION = '-_./:=+@#';

/** Adds the full-text index: the pages in `out` that mark a body for search, and every record smaller than a page. */
export async function indexPages(out: string): Promise<StepResult> {
  const { errors, index } = await createIndex({ includeCharacters: SEARCHED_PUNCTUATION });
  if (!index) return { ok: false, report: errors.join('\n') };
  const failed = [...(await index.addDirectory({ path: out })).errors];
  const { base, site } = guide();
  for (const { href, kind, names, text, title } of searchRecords(guide())) {
    // The engine puts the base path before every address by itself.
    const url = `/${href.slice(base.length)}`;
    const content = [title, ...names, text].join('. ');
    const added = await index.addCustomRecord({
      url,
      content,
      language: site.language,
      meta: { title, kind },
    });
    failed.push(...added.errors);
  }
  failed.push(...(await index.writeFiles({ outputPath: resolve(out, 'pagefind') })).errors);
  await close();
  return failed.length > 0 ? { ok: false, report: failed.join('\n') } : { ok: true };
}

/**
 * Puts the finished site `out` in the place of `dist`. Renaming keeps readers of `dist` from ever seeing half a site;
 * when the last rename fails, the previous one is put back.
 */
export function publish(out: string, dist: string): StepResult {
  const previous = `${out}-previous`;
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(dist), { recursive: true });
  if (existsSync(dist)) renameSync(dist, previous);
  try {
    renameSync(out, dist);
  } catch (error) {
    if (existsSync(previous)) cpSync(previous, dist, { recursive: true });
    return { ok: false, report: `The finished site could not be moved to ${dist}: ${String(error)}` };
  }
  rmSync(previous, { recursive: true, force: true });
  return { ok: true };
}

export const projectRoot = (): string => resolve(import.meta.dirname, '../..');
