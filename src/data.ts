import { resolve } from 'node:path';
import { loadCorpus } from './corpus/load.ts';
import { contentStamp, readFiles } from './corpus/read.ts';
import { format } from './diagnostics/format.ts';
import { validate } from './rules/validate.ts';
import { createGuide, type Guide } from './views/guide.ts';
import { siteAddress } from './views/site-address.ts';

let loaded: { stamp: string; guide: Guide } | undefined;

/** Folder of the guide: GUIDE_CONTENT, else content/ below the working folder. */
export function contentRoot(): string {
  return resolve(process.env.GUIDE_CONTENT ?? 'content');
}

/**
 * The guide that pages show, read once; a live server reads it again when a file has changed. Throws the diagnostics
 * as one error when the content is not valid: a build validates first, so only a live server sees that.
 */
export function guide(): Guide {
  const root = contentRoot();
  const stamp = import.meta.env?.DEV ? contentStamp(root) : '';
  if (loaded?.stamp === stamp) return loaded.guide;
  const today = new Date().toISOString().slice(0, 10);
  const result = validate(loadCorpus(readFiles(root)), { today });
  if (!result.ok) throw new Error(format(result.diagnostics, 'text', root));
  const { base, origin } = siteAddress(process.env.SITE_URL);
  loaded = { stamp, guide: createGuide(result.corpus, base, origin) };
  return loaded.guide;
}
