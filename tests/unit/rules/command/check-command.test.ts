import { describe, expect, test } from 'vitest';
import { checkCommand } from '../../../../src/rules/command/check-command.ts';
import { extension, show, tool } from './sample-grammars.ts';

const check = (line: string) => checkCommand(line, [tool, extension, show]);

describe('accepts', () => {
  test.each([
    'tool run -it image --unknown',
    'tool box run -tip80 image',
    'tool case run image',
    'tool run -p 80 --port=81 --color --color=auto <image> <command>',
    'tool run --tty=true image',
    'tool run --port -1 image',
    'tool run -- image --anything',
    'tool -c file ps -a',
    'tool --config=file box list',
    'tool --version',
    'tool run --help',
    'tool <command> --help',
    'tool copy a b',
    'tool copy --deep a',
    'tool plus -f x copy a',
    'tool copy --limit -1 a b',
    'tool remove $(tool ps -a)',
    'tool remove -f -- -strange-name',
    'tool copy $FILES',
    'tool copy - x',
    'sudo NAME=x /usr/bin/tool ps | show -mU > out',
    'show -Ur a b c',
    'show -m/path',
    'NAME=value',
    'tool copy --<option> <value> a b',
    'tool copy --<option>=<value> a b',
    '<command> | tool copy - x',
    '$TOOL ps | "$(tool ps)" --nonsense',
    'cd x && export A=1; [ -f y ] || exit 1',
    'for x in a b; do tool remove $x; done',
    'tool ps | xargs tool remove',
    'tool run <...>',
  ])('%s', (line) => {
    expect(check(line)).toEqual([]);
  });
});

describe('refuses', () => {
  test.each([
    ['tool "x', [{ kind: 'unparsable', reason: 'open-quote' }]],
    ['toll ps', [{ kind: 'unknown-program', word: 'toll', closest: 'tool' }]],
    ['tool lst', [{ kind: 'unknown-subcommand', word: 'lst', command: 'tool' }]],
    ['tool box lst', [{ kind: 'unknown-subcommand', command: 'tool box', closest: 'list' }]],
    ['tool <command>', [{ kind: 'unknown-subcommand', word: '<command>' }]],
    ['tool ps --al', [{ kind: 'unknown-flag', flag: '--al', command: 'tool ps', closest: '--all' }]],
    ['tool ps -all', [{ kind: 'unknown-flag', word: '-all', flag: '-l', closest: '--all' }]],
    ['tool run --net x image', [{ kind: 'unknown-flag', closest: '--network', belongsTo: undefined }]],
    ['tool plus copy -f x a', [{ kind: 'unknown-flag', flag: '-f', belongsTo: 'tool plus' }]],
    ['tool run --port', [{ kind: 'missing-flag-value', flag: '--port', value: 'number' }]],
    ['tool run -tp', [{ kind: 'missing-flag-value', word: '-tp', flag: '-p' }]],
    ['tool run --tty=x image', [{ kind: 'unexpected-flag-value', flag: '--tty' }]],
    ['tool run -it', [{ kind: 'too-few-arguments', word: 'run', given: 0, min: 1 }]],
    ['tool remove', [{ kind: 'too-few-arguments', word: 'remove' }]],
    ['tool copy a b c d', [{ kind: 'too-many-arguments', word: 'c', given: 4, max: 2 }]],
    ['tool ps x', [{ kind: 'too-many-arguments', word: 'x', command: 'tool ps', max: 0 }]],
    ['tool ps $X y', [{ kind: 'too-many-arguments', word: 'y' }]],
    ['tool', [{ kind: 'incomplete', word: 'tool', command: 'tool' }]],
    ['tool box', [{ kind: 'incomplete', command: 'tool box', subcommands: ['list', 'run'] }]],
    ['tool -5 ps', [{ kind: 'unknown-flag', flag: '-5' }]],
    ['tool ps -x -y', [{ flag: '-x' }, { flag: '-y' }]],
    ['tool ps x; tool copy && toll', [{ word: 'x' }, { word: 'copy' }, { word: 'toll' }]],
    ['tool copy --<option>=x <value> a b', [{ kind: 'too-many-arguments', word: 'b' }]],
    ['while true; do tool ps x; done', [{ kind: 'too-many-arguments', word: 'x' }]],
    ['if toll; then tool lst; fi', [{ word: 'toll' }, { word: 'lst' }]],
    ['tool ps | xargs tool remove --al', [{ kind: 'unknown-flag', flag: '--al' }]],
    ['while true; do tool ps', [{ kind: 'unparsable', reason: 'open-block' }]],
    ['tool remove $(tool ps -q)', [{ kind: 'unknown-flag', word: '-q', command: 'tool ps' }]],
  ])('%s', (line, expected) => {
    const problems = check(line);
    expect(problems).toHaveLength(expected.length);
    expect(problems).toMatchObject(expected);
  });
});

test('leaves what follows the image to the other program', () => {
  expect(check('tool run image --port')).toEqual([]);
  expect(check('tool run --port')).not.toEqual([]);
});

test('an extension alone knows only its own commands', () => {
  expect(checkCommand('tool plus copy a', [extension])).toEqual([]);
  expect(checkCommand('tool ps', [extension])).toMatchObject([{ kind: 'unknown-subcommand' }]);
});
