import { describe, expect, it } from 'vitest';
import { commandParts } from '../../../../src/views/commands/command-parts.ts';
import { tokens } from '../../../../src/views/commands/command-tokens.ts';

const words = (command: string) => tokens(commandParts(command)).map((word) => word.map(({ text }) => text));

describe('tokens', () => {
  it.each([
    ['ps -a', [['ps'], ['-a']]],
    ['open <file>', [['open'], ['<file>']]],
    ['serve -p 127.0.0.1:<port>:80 <file>', [['serve'], ['-p'], ['127.0.0.1:', '<port>', ':80'], ['<file>']]],
    ['ask "<two words>"', [['ask'], ['"', '<two words>', '"']]],
    ['<program>  --help', [['<program>'], ['--help']]],
  ])('%s', (command, expected) => {
    expect(words(command)).toEqual(expected);
  });
});
