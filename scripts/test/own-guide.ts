import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { siteOf } from '../../src/corpus/corpus.ts';
import { loadFrom } from '../lib/content.ts';

/** The file that names the guide which the tests beside it are about. */
const NAMED = 'tests/guide/guide.json';

/**
 * Whether a project's content/ is the guide that its tests/guide/ is about. Who puts another guide there keeps the
 * tests of the generator, and what holds of the first guide alone is left out until they write their own.
 */
export function hasTestsOfItsGuide(root: string): boolean {
  const file = resolve(root, NAMED);
  const content = resolve(root, 'content');
  if (!existsSync(file) || !existsSync(content)) return false;
  const { title } = JSON.parse(readFileSync(file, 'utf8')) as { title: string };
  return siteOf(loadFrom(content).corpus)?.data.title === title;
}
