import { expect, test } from 'vitest';
import { walkHelp } from '../../../../tools/capture/walk.ts';

test('visits every subcommand, and those that no page lists', () => {
  const pages: Record<string, string> = {
    '': 'Usage:  tool COMMAND\n\nCommands:\n  box    Boxes\n  ps     List\n',
    box: 'Usage:  tool box COMMAND\n\nCommands:\n  run    Run\n',
    'box run': 'Usage:  tool box run IMAGE\n',
    ps: 'Usage:  tool ps\n',
    hidden: 'Usage:  tool hidden\n',
  };
  const found = walkHelp((path) => pages[path.join(' ')] ?? '', ['hidden']);
  expect(found.map(({ path, usage }) => [path.join(' '), usage])).toEqual([
    ['', 'tool COMMAND'],
    ['box', 'tool box COMMAND'],
    ['box run', 'tool box run IMAGE'],
    ['ps', 'tool ps'],
    ['hidden', 'tool hidden'],
  ]);
});
