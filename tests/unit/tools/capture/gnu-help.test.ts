import { describe, expect, test } from 'vitest';
import { gnuGrammar } from '../../../../tools/capture/gnu-grammar.ts';
import { readGnuHelp } from '../../../../tools/capture/gnu-help.ts';

describe('flag lines', () => {
  test.each([
    ['  -a, --all                  do not ignore', [{ long: 'all', short: 'a' }]],
    ['      --author               with -l, print', [{ long: 'author' }]],
    ['  -c                         with -lt: sort', [{ short: 'c' }]],
    ['  -w, --width=COLS           set width', [{ long: 'width', short: 'w', value: 'COLS' }]],
    ['      --color[=WHEN]         color the output', [{ long: 'color', value: '[=WHEN]' }]],
    ['  -n, --lines=[-]NUM       print', [{ long: 'lines', short: 'n', value: '[-]NUM' }]],
    ['  -p, --indicator-style=slash', [{ short: 'p' }]],
    ['  -c  --format=FORMAT   use', [{ long: 'format', short: 'c', value: 'FORMAT' }]],
    ['  -q, --quiet, --silent    never', [{ long: 'quiet', short: 'q' }, { long: 'silent' }]],
    [' -o, --output <list>    define', [{ long: 'output', short: 'o', value: '<list>' }]],
    [' -m, --mount[=<file>]      unshare', [{ long: 'mount', short: 'm', value: '[=<file>]' }]],
    [' --setgroups allow|deny    control', [{ long: 'setgroups', value: 'allow|deny' }]],
    ['     --preserve-credentials do not touch', [{ long: 'preserve-credentials' }]],
    [' -W. --wdns <dir>       set', [{ long: 'wdns', short: 'W', value: '<dir>' }]],
    [' -s N, --seconds N   repeat', [{ long: 'seconds', short: 's', value: 'N' }]],
    [' -p, p, --pid <PID>   process id', [{ long: 'pid', short: 'p', value: '<PID>' }]],
    ['  f, --forest         ascii art', [{ long: 'forest' }]],
    [
      '     --cols, --columns, --width <num>',
      ['cols', 'columns', 'width'].map((long) => ({ long, value: '<num>' })),
    ],
    ['        --help <simple|list|all>', [{ long: 'help' }]],
    ['                             -x is part of a description', []],
    ['Usage: tool [-x]', []],
  ])('%s', (line, flags) => {
    expect(readGnuHelp(line)).toEqual(flags);
  });

  test('-NUM stands for ten digits', () => {
    expect(readGnuHelp('  -NUM                      same as --context=NUM')).toHaveLength(10);
  });

  test('a flag told twice is kept once', () => {
    expect(readGnuHelp(' -y   one\n -y   two')).toEqual([{ short: 'y' }]);
  });
});

describe('grammar', () => {
  const page = (text: string) => ({ words: ['--help'], text });
  const help =
    '\nUsage:\n env [options] [<program> [<argument>...]]\n\nOptions:\n -i, --ignore   start empty\n';

  test('of a program that runs another', () => {
    expect(gnuGrammar('run', [page(help)], 'run 1.0 (lib 2: a, b)', '2026-11-21').grammar).toEqual({
      program: 'run',
      version: 'run 1.0',
      capturedOn: '2026-11-21',
      capturedFrom: 'run --help',
      commands: [
        {
          path: [],
          flags: [{ long: 'ignore', short: 'i' }],
          arguments: { min: 0, max: null },
          foreign: 1,
        },
      ],
    });
  });

  test('adds what the help leaves out', () => {
    const { grammar } = gnuGrammar('hostname', [page('    -F, --file  read')], 'hostname 3', '2026-11-21');
    const flags = grammar.commands[0]?.flags;
    expect(flags).toContainEqual({ long: 'file', short: 'F', value: 'file' });
    expect(flags).toHaveLength(3);
  });
});
