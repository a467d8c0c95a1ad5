import { describe, expect, test } from 'vitest';
import { helpPages, isVersion, versionLine } from '../../../../tools/capture/asking.ts';
import { gnuGrammar } from '../../../../tools/capture/gnu-grammar.ts';
import { objections } from '../../../../tools/capture/objections.ts';

const HELP =
  'Usage: tool [options] <name>\n\nOptions:\n  -a, --all  all of them\n  -n, --number=N  how many\n';
const said = (answers: Record<string, string>) => (words: readonly string[]) =>
  answers[words.join(' ')] ?? '';

function captured(answers: Record<string, string>) {
  const ask = said(answers);
  const { grammar, help } = gnuGrammar('tool', helpPages('tool', ask), versionLine(ask) ?? '', '2026-11-21');
  return { grammar, found: objections(grammar, help) };
}

describe('a grammar is written', () => {
  test('from the page that lists the most, with the version of the first words that the program knows', () => {
    const { found, grammar } = captured({
      '--help': "tool: invalid option -- '-'\nUsage: tool [-a]",
      '-h': HELP,
      '--version': 'Invalid option: --version',
      '-V': 'tool 1.2',
    });
    expect(found).toEqual([]);
    expect(grammar).toMatchObject({ version: 'tool 1.2', capturedFrom: 'tool -h' });
    expect(grammar.commands[0]).toMatchObject({
      flags: [
        { long: 'all', short: 'a' },
        { long: 'number', short: 'n', value: 'N' },
      ],
      arguments: { min: 1, max: null },
    });
  });
});

describe('a grammar is not written', () => {
  test.each([
    ['for a program that says nothing', {}, /says nothing to --help.*says no version/],
    ['without flags', { '--help': 'Usage: tool THING', '--version': 'tool 1' }, /^Not one flag/],
    [
      'with an error for a version',
      { '--help': HELP, '--version': 'Invalid option: --version 1' },
      /no version/,
    ],
    [
      'with a few of many flags',
      {
        '--help': '  -a  one\nOPTIONS := { -V[ersion] | -s[tat] | -d[etails] | -r[esolve] }',
        '--version': 'tool 1',
      },
      /names 5 flags, of which only 1/,
    ],
  ])('%s', (_, answers, message) => {
    expect(captured(answers).found.join(' ')).toMatch(message);
  });

  test('that its schema refuses, and says where', () => {
    const { grammar } = captured({ '--help': HELP, '--version': 'tool 1' });
    expect(objections({ ...grammar, capturedOn: 'today' }, HELP)[0]).toMatch(/^capturedOn: /);
  });
});

test.each([
  ['tcpdump version 4.99.3', true],
  ['ss utility, iproute2-6.1.0', true],
  ['DiG 9.18.49', true],
  ['Invalid option: --version', false],
  ["tool: unrecognized option '--version' 2", false],
  ['Usage: tool 1', false],
  ['', false],
])('%s is a version: %s', (line, expected) => {
  expect(isVersion(line)).toBe(expected);
});
