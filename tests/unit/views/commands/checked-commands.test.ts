import { expect, test } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { checkedCommands, checkedCommandsOf } from '../../../../src/views/commands/checked-commands.ts';
import { OTHER_TOPIC, rawFiles, textFiles } from '../../../lib/fixture.ts';

const SHEET = { kind: 'cheat-sheet', id: 'shells' } as const;
const files = textFiles(OTHER_TOPIC);
const without = (path: string) => loadCorpus(rawFiles([...files].filter(([name]) => !name.startsWith(path))));

test('counts every command as checked where a grammar describes each program', () => {
  const { corpus } = without('no-such-file');
  const counts = checkedCommands(corpus);
  expect(counts.shown).toBeGreaterThan(0);
  expect(counts).toEqual({ shown: counts.shown, checked: counts.shown, unchecked: 0 });
});

test('counts those of a program without a grammar as unchecked, for the guide and for each sheet', () => {
  const all = checkedCommands(without('no-such-file').corpus);
  const some = checkedCommandsOf(without('grammars/psql').corpus, SHEET);
  const none = checkedCommands(without('grammars/').corpus);
  expect(some.checked).toBeGreaterThan(0);
  expect(some.unchecked).toBeGreaterThan(0);
  expect(some.checked + some.unchecked).toBe(some.shown);
  expect(none).toEqual({ shown: all.shown, checked: 0, unchecked: all.shown });
});

test('an entry that shows no command has none', () => {
  const { corpus } = without('no-such-file');
  expect(checkedCommandsOf(corpus, { kind: 'chapter', id: 'no-such' })).toEqual({
    shown: 0,
    checked: 0,
    unchecked: 0,
  });
});
