import { resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { type ValidCorpus, validate } from '../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../src/views/guide.ts';
import { siteAddress } from '../../src/views/links/site-address.ts';
import { OTHER_TOPIC } from './fixture.ts';

/** Content folders of complete guides, by a name for test titles. */
export const GUIDES = [
  ['this guide', resolve(import.meta.dirname, '../../content')],
  ['the guide on another subject', OTHER_TOPIC],
] as const;

/**
 * A valid guide from a content folder below the project, as it is published at `url`; where `below` is given, its
 * files are laid over those of that folder. Throws when it is not valid.
 */
export function guideFrom(content: string, url?: string, below?: string): Guide {
  const { base, origin } = siteAddress(url);
  return createGuide(corpusFrom(below === undefined ? [content] : [below, content]), base, origin);
}

const corpora = new Map<string, ValidCorpus>();

/** Reads the same folders once: nothing changes a corpus, and to validate this guide takes a second. */
function corpusFrom(folders: readonly string[]): ValidCorpus {
  const key = folders.join(':');
  const known = corpora.get(key);
  if (known) return known;
  const files = folders.flatMap((folder) => readFiles(resolve(import.meta.dirname, '../..', folder)));
  const byPath = new Map(files.map((file) => [file.path, file]));
  const result = validate(loadCorpus([...byPath.values()]), { today: '2026-12-01' });
  if (!result.ok) throw new Error(`${key} is not valid: ${JSON.stringify(result.diagnostics[0])}`);
  corpora.set(key, result.corpus);
  return result.corpus;
}

/** The guide on another subject as views get it, under a base path of its own. */
export function otherGuide(): Guide {
  return guideFrom('tests/fixtures/other-topic', 'https://example.org/sub/path/');
}
