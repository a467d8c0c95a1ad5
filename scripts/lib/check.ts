import type { Loaded } from '../../src/corpus/load.ts';
import { byPlace } from '../../src/diagnostics/diagnostic.ts';
import { missingGlyphs } from '../../src/exports/missing-glyphs.ts';
import { paperBudget } from '../../src/exports/sheets/budget.ts';
import type { Context } from '../../src/rules/rule.ts';
import { type Validation, validate } from '../../src/rules/validate.ts';
import { createGuide } from '../../src/views/guide.ts';

/**
 * Everything that is checked before a site is built: every rule and, once no rule objects, whether what goes on paper
 * keeps to its pages and to the letters of its fonts. That has to be set to be known, so no rule can do it.
 */
export function check(loaded: Loaded, context: Context): Validation {
  const result = validate(loaded, context);
  if (!result.ok) return result;
  const over = paperBudget(createGuide(result.corpus, '/'));
  const warnings = [...result.warnings, ...missingGlyphs(result.corpus)].sort(byPlace);
  return over.length === 0
    ? { ...result, warnings }
    : { ok: false, diagnostics: [...warnings, ...over].sort(byPlace) };
}
