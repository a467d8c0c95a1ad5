import { resolve } from 'node:path';
import { loadCorpus } from './corpus/load.ts';
import type { RawFile } from './corpus/raw-file.ts';
import { contentStamp, readFiles } from './corpus/read.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { format } from './diagnostics/format.ts';
import { validate } from './rules/validate.ts';
import { dayOfBuild, today } from './today.ts';
import { LEDGER_FILE, parseLedger } from './views/downloads/editions.ts';
import { createGuide, type Guide, type KnownEditions } from './views/guide.ts';
import { siteAddress } from './views/links/site-address.ts';

export type Loading =
  | { ok: true; guide: Guide; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/** Pages run from a bundle, with another copy of this module: what is loaded is kept where both copies find it. */
const KEPT: unique symbol = Symbol.for('guide loaded by this process');
const kept: typeof globalThis & { [KEPT]?: { stamp: string; loading: Loading } } = globalThis;

/** Folder of the guide: GUIDE_CONTENT, else content/ below the working folder. */
export function contentRoot(): string {
  return resolve(process.env.GUIDE_CONTENT ?? 'content');
}

/** The guide of this process and what is wrong with it, read once; a live server reads it again when a file has changed. */
export function loadGuide(): Loading {
  const root = contentRoot();
  const stamp = `${root}\n${import.meta.env?.DEV ? contentStamp(root) : ''}`;
  if (kept[KEPT]?.stamp !== stamp) kept[KEPT] = { stamp, loading: load(root) };
  return kept[KEPT].loading;
}

/**
 * The guide that pages show. Throws the diagnostics as one error when the content is not valid: a build validates
 * first, so only a live server sees that.
 */
export function guide(): Guide {
  const loading = loadGuide();
  if (!loading.ok) throw new Error(format(loading.diagnostics, 'text', contentRoot()));
  return loading.guide;
}

function load(root: string): Loading {
  const files = readFiles(root);
  const result = validate(loadCorpus(files), { today: today() });
  if (!result.ok) return result;
  const { base, origin } = siteAddress(process.env.SITE_URL);
  const day = dayOfBuild(process.env.SOURCE_DATE_EPOCH);
  return {
    ok: true,
    guide: createGuide(result.corpus, base, origin, editions(files), day),
    warnings: result.warnings,
  };
}

/** The ledger among the files of a guide, and the date of its source as builds are told it (reproducible-builds.org). */
function editions(files: readonly RawFile[]): KnownEditions {
  const ledger = files.find(({ path }) => path === LEDGER_FILE)?.content;
  const text = ledger?.type === 'bytes' ? new TextDecoder().decode(ledger.bytes) : undefined;
  const date = Number(process.env.SOURCE_DATE_EPOCH || undefined);
  return { ledger: parseLedger(text), sourceDate: Number.isInteger(date) && date > 0 ? date : undefined };
}
