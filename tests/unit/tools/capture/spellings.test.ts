import { expect, test } from 'vitest';
import { joinSpellings } from '../../../../tools/capture/spellings.ts';

const none = { min: 0, max: 0 };
const spellings = [['container', 'ls'], ['container', 'list'], ['ps']];

test('joins spellings that are treated alike under the first name', () => {
  const entries = [['container', 'ls'], ['ps']].map((path) => ({
    command: { path, arguments: none },
    spellings,
  }));
  expect(joinSpellings(entries)).toEqual([
    { path: ['container', 'ls'], arguments: none, aliases: [['container', 'list'], ['ps']] },
  ]);
  expect(joinSpellings(entries.toReversed())).toEqual(joinSpellings(entries));
});

test('keeps spellings apart that are treated differently', () => {
  const entries = [
    { command: { path: ['container', 'ls'], arguments: none }, spellings: [['container', 'ls'], ['ps']] },
    { command: { path: ['ps'], arguments: { min: 0, max: 1 } }, spellings: [['container', 'ls'], ['ps']] },
  ];
  expect(joinSpellings(entries).map(({ path, aliases }) => ({ path, aliases }))).toEqual([
    { path: ['container', 'ls'], aliases: undefined },
    { path: ['ps'], aliases: undefined },
  ]);
});
