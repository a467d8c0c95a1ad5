import { relative } from 'node:path';
import { build } from 'astro';
import { contentRoot, loadGuide } from '../../src/data.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { format } from '../../src/diagnostics/format.ts';
import { findingsIn } from '../../src/exports/refused.ts';
import { projectRoot } from '../lib/project-root.ts';
import type { StepResult } from './step.ts';

/** Checks all content; a build goes on only when nothing is wrong with it. Warnings are printed by `report`. */
export function validateContent(report: (text: string) => void): StepResult {
  const loading = loadGuide();
  if (!loading.ok) return { ok: false, status: 1, report: text(loading.diagnostics) };
  if (loading.warnings.length > 0) report(text(loading.warnings));
  return { ok: true };
}

/**
 * Has Astro build the whole site into `out`, which does not exist yet; astro.config.mjs says of what it consists. What a
 * format refuses of the content is a failure of the content; throws whatever else was thrown.
 */
export async function buildSite(out: string): Promise<StepResult> {
  try {
    await build({ root: projectRoot(), outDir: out, logLevel: 'warn' });
    return { ok: true };
  } catch (error) {
    const findings = findingsIn(error);
    if (!findings) throw error;
    return { ok: false, status: 1, report: text(findings) };
  }
}

const text = (findings: readonly Diagnostic[]): string =>
  format(findings, 'text', relative(process.cwd(), contentRoot()));
