import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckedCounts, checkedCounts } from '../../../src/views/checked/counts.ts';
import * as sentences from '../../../src/views/checked/sentences.ts';
import { leadOf } from '../../../src/views/section.ts';
import { guideFrom, otherGuide } from '../../lib/guides.ts';

const counts = (shown: number, checked: number) => ({ shown, checked, unchecked: shown - checked });
const share = (of: number, all: number) => ({ of, all });
const NOTHING: CheckedCounts = {
  commands: counts(0, 0),
  sheetCommands: counts(0, 0),
  facts: 0,
  conditions: share(0, 0),
  files: share(0, 0),
};

describe('a guide in which nothing was checked', () => {
  test('claims nothing', () => {
    expect(sentences.sheetsLead(NOTHING)).toBe('Sheets to print and hang up.');
    expect(sentences.samplesLead(NOTHING)).toBe('Real files and recorded sessions.');
    expect(sentences.figuresSentence(NOTHING)).toBeUndefined();
    expect(sentences.commandsAgainstGrammars(NOTHING)).toBeUndefined();
    expect(sentences.sheetCommands(counts(0, 0), [])).toBeUndefined();
    expect(sentences.footnotesSentence(NOTHING)).not.toContain('condition');
  });

  test('but shows commands says that they are unchecked', () => {
    const unchecked = { ...NOTHING, sheetCommands: counts(7, 0) };
    expect(sentences.sheetsLead(unchecked)).toContain('not checked by a machine');
    expect(sentences.sheetCommands(counts(7, 0), ['git 2.40'])).toBe(
      'No command of this sheet was checked by a machine.',
    );
    expect(sentences.sheetCommandsInBrief(counts(7, 0), [])).toBe('Commands not checked by a machine.');
  });
});

test('what holds of all is said of all, and numbers are given where it holds of some', () => {
  expect(sentences.sheetsLead({ ...NOTHING, sheetCommands: counts(3, 3) })).toContain(
    'every command was checked',
  );
  expect(sentences.sheetsLead({ ...NOTHING, sheetCommands: counts(3, 2) })).toContain(
    '2 of their 3 commands',
  );
  expect(sentences.sheetCommands(counts(3, 2), ['git 2.40', 'make 4.3'])).toBe(
    '2 of 3 commands were checked against what git 2.40, make 4.3 accept; the others were not.',
  );
  expect(sentences.sheetCommandsInBrief(counts(3, 3), ['git 2.40'])).toBe(
    'Commands checked against git 2.40.',
  );
  expect(sentences.commandsAgainstGrammars({ ...NOTHING, commands: counts(9, 8) })).toContain(
    'Of the 9 commands',
  );
  expect(sentences.figuresSentence({ ...NOTHING, facts: 5, conditions: share(1, 4) })).toContain(
    '1 of 4 facts with a quantity say',
  );
  expect(sentences.samplesLead({ ...NOTHING, files: share(1, 2) })).toContain('1 of 2 files');
});

test('"every" and "each" of commands are said only when none is unchecked', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), (checked, unchecked) => {
      const all = counts(checked + unchecked, checked);
      const said = [
        sentences.sheetsLead({ ...NOTHING, sheetCommands: all }),
        sentences.sheetCommands(all, ['git 2.40']) ?? '',
        sentences.commandsAgainstGrammars({ ...NOTHING, commands: all }) ?? '',
      ];
      const whole = said.filter((one) => /\b(every|each) command\b/i.test(one));
      expect(whole).toHaveLength(checked > 0 && unchecked === 0 ? 3 : 0);
    }),
  );
});

describe('counts', () => {
  test('are those of the guide', () => {
    const { commands, conditions, facts } = checkedCounts(otherGuide().corpus);
    expect(commands.shown).toBeGreaterThan(0);
    expect(commands.checked).toBe(commands.shown);
    expect(facts).toBeGreaterThan(conditions.all);
    expect(conditions.of).toBeGreaterThan(0);
  });

  test('are nothing where a guide has no grammar and no condition', () => {
    const small = guideFrom('tests/fixtures/base');
    expect(checkedCounts(small.corpus)).toMatchObject({ commands: { checked: 0 }, conditions: { of: 0 } });
    expect(leadOf(small, 'cheat-sheet')).not.toContain('every');
  });
});
