import { resolve } from 'node:path';
import { check } from './check.ts';
import { LEDGER_FILE, parseLedger } from './corpus/editions.ts';
import { loadCorpus } from './corpus/load.ts';
import type { RawFile } from './corpus/raw-file.ts';
import { contentStamp, readFiles } from './corpus/read.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { format } from './diagnostics/format.ts';
import { dayOfBuild, today } from './today.ts';
import { createGuide, type Guide, type KnownEditions } from './views/guide.ts';
import { siteAddress } from './views/links/site-address.ts';

export type Loading =
  | { ok: true; guide: Guide; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

let loaded: { stamp: string; loading: Loading } | undefined;

/** Folder of the guide: GUIDE_CONTENT, or content/ below the working folder. */
export function contentRoot(): string {
  return resolve(process.env.GUIDE_CONTENT ?? 'content');
}

/** The guide of this process and what is wrong with it, read once. Throws when its folder cannot be read. */
export function loadGuide(): Loading {
  return loaded?.loading ?? reloadGuide();
}

/** The same for a live server, which asks before it shows a page: read again if a file has changed, the same object if not. */
export function reloadGuide(): Loading {
  const root = contentRoot();
  const stamp = contentStamp(root);
  if (loaded?.stamp !== stamp) loaded = { stamp, loading: load(root) };
  return loaded.loading;
}

/** The guide that pages show. Throws while its content has errors, of which builds and live servers tell before they render. */
export function guide(): Guide {
  const loading = loadGuide();
  if (!loading.ok) throw new Error(format(loading.diagnostics, 'text', contentRoot()));
  return loading.guide;
}

function load(root: string): Loading {
  const files = readFiles(root);
  const address = siteAddress(process.env.SITE_URL);
  const result = check(loadCorpus(files), { today: today() }, address);
  if (!result.ok) return result;
  const day = dayOfBuild(process.env.SOURCE_DATE_EPOCH);
  const { base, origin } = address;
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
