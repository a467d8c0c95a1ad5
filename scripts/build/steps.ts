import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build as buildSite } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentRoot, guide, loadGuide } from '../../src/data.ts';
import { format } from '../../src/diagnostics/format.ts';
import { traceOf } from '../../src/exports/making.ts';
import { findingsIn } from '../../src/exports/refused.ts';
import { paperBudget } from '../../src/exports/sheets/budget.ts';
import { indexFiles } from '../../src/search/files.ts';
import { searchRecords } from '../../src/views/search/records.ts';
import { writeStyles } from './styles/write.ts';

export type StepResult = { ok: true } | { ok: false; report: string };

/** Checks all content; a build goes on only when no rule objects. Warnings are printed by `report`. */
export function validateContent(report: (text: string) => void): StepResult {
  const result = loadGuide();
  const shown = relative(process.cwd(), contentRoot());
  if (!result.ok) return { ok: false, report: format(result.diagnostics, 'text', shown) };
  if (result.warnings.length > 0) report(format(result.warnings, 'text', shown));
  const over = paperBudget(result.guide);
  return over.length > 0 ? { ok: false, report: format(over, 'text', shown) } : { ok: true };
}

/** Renders every page into `out`, which is made anew. */
export async function renderPages(out: string): Promise<StepResult> {
  rmSync(out, { recursive: true, force: true });
  try {
    await buildSite({ root: projectRoot(), outDir: out, logLevel: 'warn' });
    writeStyles(out, guide().base);
    return { ok: true };
  } catch (error) {
    const findings = findingsIn(error);
    if (findings)
      return { ok: false, report: format(findings, 'text', relative(process.cwd(), contentRoot())) };
    return { ok: false, report: `${String(error)}\n${traceOf(error)}` };
  }
}

/** Characters that engineers search for and that the full-text engine would drop as punctuation. */
const SEARCHED_PUNCTUATION = '-_./:=+@#';

/**
 * Adds what search reads: the index of records, and Pagefind's index of the full text of all pages in `out` that mark
 * a body for search.
 */
export async function indexPages(out: string): Promise<StepResult> {
  const { base, site } = guide();
  const records = searchRecords(guide());
  const files = indexFiles({ records, base, language: site.language, synonyms: site.synonyms });
  for (const [path, bytes] of files) {
    mkdirSync(dirname(resolve(out, path)), { recursive: true });
    writeFileSync(resolve(out, path), bytes);
  }
  const { errors, index } = await createIndex({ includeCharacters: SEARCHED_PUNCTUATION });
  if (!index) return { ok: false, report: errors.join('\n') };
  const failed = [...(await index.addDirectory({ path: out })).errors];
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
