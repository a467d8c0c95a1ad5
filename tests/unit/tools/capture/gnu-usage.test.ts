import { expect, test } from 'vitest';
import { operandsOf } from '../../../../tools/capture/gnu-usage.ts';

const flags = [
  { long: 'target', short: 't', value: 'DIRECTORY' },
  { long: 'reference', value: 'RFILE' },
  { short: 'a' },
];
const operands = (usage: string) => operandsOf(usage, 'tool', flags);

test.each([
  ['Usage: tool [OPTION]... DIRECTORY...', 1],
  ['Usage: /usr/bin/tool [OPTION]... [FILE]...', 0],
  ['Usage: tool [OPTION]... PATTERNS [FILE]...', 1],
  ['Usage: tool OPTION... FILE...', 1],
  ['Usage: tool NUMBER[SUFFIX]...\n  or:  tool OPTION\nPause.', 1],
  ['\nUsage:\n tool [options] <pid> [...]\n\nOptions:\n -l  list', 1],
  ['Usage:\n tool [-hV]\n tool -a [options]\n tool [options] <source> | <directory>', 0],
  ['Usage:\n tool [options] [<program> [<argument>...]]', 0],
  ['Usage: tool [-b] {name|-F file}         set it\n       tool               show it', 0],
  ['Usage: tool [OPTION]... [-T] SOURCE DEST', 2],
  ['no usage at all', 0],
])('%s', (usage, min) => {
  expect(operands(usage)).toEqual({ min, fewerWith: [] });
});

test('a form with a flag of its own counts beside that flag', () => {
  const copy =
    'Usage: tool [OPTION]... [-T] SOURCE DEST\n  or:  tool [OPTION]... SOURCE... DIRECTORY\n  or:  tool [OPTION]... -t DIRECTORY SOURCE...';
  expect(operands(copy)).toEqual({ min: 2, fewerWith: [{ flag: '-t', min: 1 }] });
  const change =
    'Usage: tool [OPTION]... MODE[,MODE]... FILE...\n  or:  tool [OPTION]... --reference=RFILE FILE...';
  expect(operands(change)).toEqual({ min: 2, fewerWith: [{ flag: '--reference', min: 1 }] });
});
