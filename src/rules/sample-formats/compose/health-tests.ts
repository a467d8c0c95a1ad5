import { list, type Mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const KINDS = ['CMD', 'CMD-SHELL', 'NONE'];

/** A test that is a list says first how it is run (Compose Specification, chapter 5, "healthcheck"). */
export function healthTests(file: Mapping): ComposeProblem[] {
  return valuesAt(file, 'services.*.healthcheck.test').flatMap(({ path, value }) => {
    const [first] = list(value);
    if (first === undefined || KINDS.includes(String(first))) return [];
    return [
      {
        path: [...path, 0],
        message: 'the list of a health test begins with "CMD", "CMD-SHELL" or "NONE"',
        fix: 'Put "CMD" before a program and its arguments, or "CMD-SHELL" before a line for the shell.',
      },
    ];
  });
}
