import { resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../src/views/guide.ts';
import { OTHER_TOPIC } from './fixture.ts';

/** Content folders of complete guides, by a name for test titles. */
export const GUIDES = [
  ['this guide', resolve(import.meta.dirname, '../../content')],
  ['the guide on another subject', OTHER_TOPIC],
] as const;

/** A guide from its content folder. Throws when the content is not valid. */
export function guideFrom(root: string, base = '/', origin?: string): Guide {
  const result = validate(loadCorpus(readFiles(root)), { today: '2026-11-21' });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return createGuide(result.corpus, base, origin);
}
