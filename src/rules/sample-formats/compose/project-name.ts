import { quote } from '../../../diagnostics/wording.ts';
import { isPlainText, type Mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/**
 * The name of a project (compose-go, `InvalidProjectNameErr` in loader/loader.go). The tool makes a name of what
 * is in a file by leaving out the rest, so that readers would look for a name that nothing has.
 */
export function projectName({ name }: Mapping): ComposeProblem[] {
  if (!isPlainText(name) || /^[a-z0-9][a-z0-9_-]*$/.test(name)) return [];
  const offered = name
    .toLowerCase()
    .replace(/[^a-z0-9_-]+/g, '-')
    .replace(/^[_-]+|-+$/g, '');
  return [
    {
      path: ['name'],
      message: `${quote(name)} is no name of a project: it has lower-case letters, digits, hyphens and underscores, and begins with a letter or digit`,
      fix: offered === '' ? 'Write a name of lower-case letters.' : `Write ${quote(offered)}.`,
    },
  ];
}
