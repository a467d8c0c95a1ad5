import type { Loaded } from './corpus/load.ts';
import { byPlace } from './diagnostics/diagnostic.ts';
import { missingGlyphs } from './exports/missing-glyphs.ts';
import { paperBudget } from './exports/sheets/budget.ts';
import type { Context } from './rules/rule.ts';
import { type Validation, validate } from './rules/validate.ts';
import { createGuide } from './views/guide.ts';
import type { SiteAddress } from './views/links/site-address.ts';

const ROOT: SiteAddress = { base: '/', origin: undefined };

/**
 * Everything that is checked before a site is built: every rule and, once no rule objects, whether what goes on paper
 * keeps to its pages and to the letters of its fonts. That has to be set to be known, so no rule can do it. A public address
 * takes room on paper.
 */
export function check(loaded: Loaded, context: Context, { base, origin }: SiteAddress = ROOT): Validation {
  const result = validate(loaded, context);
  if (!result.ok) return result;
  const over = paperBudget(createGuide(result.corpus, base, origin));
  const warnings = [...result.warnings, ...missingGlyphs(result.corpus)].sort(byPlace);
  return over.length === 0
    ? { ...result, warnings }
    : { ok: false, diagnostics: [...warnings, ...over].sort(byPlace) };
}
