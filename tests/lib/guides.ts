import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { validate } from '../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../src/views/guide.ts';
import { OTHER_TOPIC } from './fixture.ts';

/** The guide on another subject as views get it, under a base path of its own. Throws when it is not valid. */
export function otherGuide(): Guide {
  const result = validate(loadCorpus(readFiles(OTHER_TOPIC)), { today: '2026-11-21' });
  if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
  return createGuide(result.corpus, '/sub/path/', 'https://example.org');
}
