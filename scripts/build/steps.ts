import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { build as buildSite } from 'astro';
import { close, createIndex } from 'pagefind';
import { contentRoot, guide, loadGuide } from '../../src/data.ts';
import { format } from '../../src/diagnostics/format.ts';
import { missingGlyphs } from '../../src/exports/missing-glyphs.ts';
import { findingsIn } from '../../src/exports/refused.ts';
import { paperBudget } from '../../src/exports/sheets/budget.ts';
import { indexFiles } from '../../src/search/files.ts';
import { searchRecords } from '../../src/views/search/records.ts';
import { HEADERS_FILE, headersFile } from '../hosts/headers-file.ts';
import { writeRedirects } from './redirects/write.ts';
import type { StepResult } from './step.ts';
import { writeStyles } from './styles/write.ts';

/** Checks all content; a build goes on only when no rule objects. Warnings are printed by `report`. */
export function validateContent(report: (text: string) => void): StepResult {
  const result = loadGuide();
  const shown = relative(process.cwd(), contentRoot());
  if (!result.ok) return { ok: false, status: 1, report: format(result.diagnostics, 'text', shown) };
  const warnings = [...result.warnings, ...missingGlyphs(result.guide.corpus)];
  if (warnings.length > 0) report(format(warnings, 'text', shown));
  const over = paperBudget(result.guide);
  return over.length > 0 ? { ok: false, status: 1, report: format(over, 'text', shown) } : { ok: true };
}

/**
 * Renders every page into `out`, which does not exist yet. What a format refuses of the content is a failure of the content;
 * throws whatever else a page threw.
 */
export async function renderPages(out: string): Promise<StepResult> {
  try {
    await buildSite({ root: projectRoot(), outDir: out, logLevel: 'warn' });
  } catch (error) {
    const findings = findingsIn(error);
    if (!findings) throw error;
    const shown = relative(process.cwd(), contentRoot());
    return { ok: false, status: 1, report: format(findings, 'text', shown) };
  }
  writeStyles(out, guide().base);
  writeFileSync(resolve(out, HEADERS_FILE), headersFile(guide().base));
  writeRedirects(out, guide());
  return { ok: true };
}

/** Characters that engineers search for and that the full-text engine would drop as punctuation. */
const SEARCHED_PUNCTUATION = '-_./:=+@#';

/**
 * Adds what search reads: the index of records, and Pagefind's index of the full text of all pages in `out` that mark
 * a body for search. Throws what the engine objects to.
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
  if (!index) throw new Error(errors.join('\n'));
  const failed = [...(await index.addDirectory({ path: out })).errors];
  failed.push(...(await index.writeFiles({ outputPath: resolve(out, 'pagefind') })).errors);
  await close();
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return { ok: true };
}

export const projectRoot = (): string => resolve(import.meta.dirname, '../..');
