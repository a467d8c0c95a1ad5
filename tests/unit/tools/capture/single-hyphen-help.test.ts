import { expect, test } from 'vitest';
import { hasSingleHyphens, readSingleHyphenHelp } from '../../../../tools/capture/single-hyphen-help.ts';

const HELP = `usage: machine [options] [disk_image]

Standard options:
-h or -help     display this help and exit
-accel [accel=]accelerator[,prop[=value][,...]]
                select accelerator
-m [size=]megs[,slots=n,maxmem=size]
-snapshot       write to temporary files instead of disk image files
-numa node[,mem=size]
-numa node[,memdev=id]
`;

test('reads letters, long names and values, and takes a description for no value', () => {
  expect(hasSingleHyphens(HELP)).toBe(true);
  expect(readSingleHyphenHelp(HELP)).toEqual([
    { short: 'h' },
    { long: 'help' },
    { long: 'accel', value: '[accel=]accelerator[,prop[=value][,...]]' },
    { short: 'm', value: '[size=]megs[,slots=n,maxmem=size]' },
    { long: 'snapshot' },
    { long: 'numa', value: 'node[,mem=size]' },
  ]);
});

test('leaves ordinary help pages to the other reader', () => {
  expect(hasSingleHyphens('  -a, --all  show all\n      --width=COLS')).toBe(false);
});
