import type { Corpus, Entry } from '../corpus/corpus.ts';
import { siteOf } from '../corpus/corpus.ts';
import type { Loaded } from '../corpus/load.ts';
import { capPerFile } from '../diagnostics/cap.ts';
import { byPlace, type Diagnostic, diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { fileSchema } from '../kinds/json-schema.ts';
import type { Context } from './rule.ts';
import { RULES } from './rules.ts';

declare const valid: unique symbol;

/** A corpus that no rule objects to: every reference resolves and the guide has a site file. */
export type ValidCorpus = Corpus & { readonly site: Entry<'site'>; readonly [valid]: true };

export type Validation =
  | { ok: true; corpus: ValidCorpus; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/** Applies every rule to what was loaded. All findings of a run are returned, not the first; of a file with very many, their number. */
export function validate({ corpus, diagnostics }: Loaded, context: Context): Validation {
  const found = [...diagnostics, ...RULES.flatMap((rule) => rule.check(corpus, context))].sort(byPlace);
  const site = siteOf(corpus);
  if (!site && !corpus.unread.has('site') && !corpus.declared.has('site:')) found.push(missingSite());
  if (!site || hasErrors(found)) return { ok: false, diagnostics: capPerFile(found) };
  return { ok: true, corpus: { ...corpus, site } as ValidCorpus, warnings: capPerFile(found) };
}

function missingSite(): Diagnostic {
  const keys = fileSchema('site').required ?? [];
  return diagnostic(
    'missing-site',
    { file: 'site.yaml', line: 1, column: 1 },
    'The guide has no site.yaml.',
    `Add site.yaml with at least ${keys.slice(0, -1).join(', ')} and ${keys.at(-1)}.`,
  );
}
