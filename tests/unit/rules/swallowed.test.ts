import { expect, it } from 'vitest';
import { isSwallowed } from '../../../src/rules/markdown/swallowed.ts';

const verdict = (text: string, part: string) =>
  isSwallowed(text, text.indexOf(part), text.indexOf(part) + part.length);

it.each([
  ['2*3*4', '*3*'],
  ['a*b*c', '*b*'],
  ['2**3**4', '**3**'],
  ['n*(n-1)*2', '*(n-1)*'],
  ['the files *.js, lib/*.ts', '*.js, lib/*'],
  ['H~2~O', '~2~'],
])('in %s the marks of %s are signs', (text, part) => expect(verdict(text, part)).toBe(true));

it.each([
  ['un*believ*able', '*believ*'],
  ['a *word* here', '*word*'],
  ['a **word** here', '**word**'],
  ['5 *times* 6', '*times*'],
  ['これは**仮想**です', '**仮想**'],
  ['in */etc/* and', '*/etc/*'],
  ['an ~old~ word', '~old~'],
  ['an _a_ word', '_a_'],
])('in %s the marks of %s are emphasis', (text, part) => expect(verdict(text, part)).toBe(false));
