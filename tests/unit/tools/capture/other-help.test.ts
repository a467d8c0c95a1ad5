import { expect, test } from 'vitest';
import { readBracketHelp } from '../../../../tools/capture/bracket-help.ts';
import { readPlusHelp } from '../../../../tools/capture/plus-help.ts';

test('reads flags from a usage in brackets', () => {
  const help = `tool version 4.99
Usage: tool [-Ab#] [ -B size ] [ -c count ] [--count]
\t\t[ -Q in|out|inout ] [-4|-6] [ --precision precision ] [ expression ]`;
  expect(readBracketHelp(help)).toEqual([
    { short: 'A' },
    { short: 'b' },
    { short: '#' },
    { short: 'B', value: 'size' },
    { short: 'c', value: 'count' },
    { long: 'count' },
    { short: 'Q', value: 'in|out|inout' },
    { short: '4' },
    { short: '6' },
    { long: 'precision', value: 'precision' },
  ]);
});

test('reads flags behind a plus sign, and letters between them', () => {
  const help = `Where:  domain is a name
                 -4                  (one kind only)
                 -b address[#port]   (bind to it)
        where keyword is:
                 +[no]short          (say only the answer)
                 +size[=###]         (set the size)
                 +tries=###          (how often)
                                      (and more)`;
  expect(readPlusHelp(help)).toEqual([
    { short: '4' },
    { short: 'b', value: 'address[#port]' },
    { plus: 'short' },
    { plus: 'noshort' },
    { plus: 'size', value: '[=###]' },
    { plus: 'tries', value: '###' },
  ]);
});
