import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { activeContent } from '../../../scripts/fuzz/active-content.ts';
import { mutantOf } from '../../../scripts/fuzz/mutant.ts';
import { verdictOf } from '../../../scripts/fuzz/verdict.ts';
import { readFiles } from '../../../src/corpus/read.ts';
import { OTHER_TOPIC } from '../../lib/fixture.ts';

const guide = readFiles(OTHER_TOPIC);
const TODAY = '2026-11-21';
const SEED = 20261130;

test('the guide itself is valid and handled well', () => {
  expect(verdictOf(guide, TODAY)).toEqual({ valid: true, faults: [] });
});

test('a hundred guides with something wrong in them are handled well', () => {
  const mutants = fc.sample(mutantOf(guide), { numRuns: 100, seed: SEED });
  const badly = mutants.flatMap(({ done, files }) =>
    verdictOf(files, TODAY).faults.map((fault) => `${done}: ${fault}`),
  );
  expect(badly).toEqual([]);
});

test('the same seed makes the same mutants, another one others', () => {
  const made = (seed: number) => fc.sample(mutantOf(guide), { numRuns: 20, seed }).map(({ done }) => done);
  expect(made(SEED)).toEqual(made(SEED));
  expect(made(SEED)).not.toEqual(made(SEED + 1));
});

describe('what could run in a page is seen', () => {
  const found = (html: string) => activeContent(fromHtml(html));

  test.each([
    ['<p onclick="x()">a</p>', 'p has onClick'],
    ['<a href=" javascript:alert(1)">a</a>', 'a leads to  javascript:alert(1)'],
    ['<img src="data:text/html,x" alt="">', 'img leads to data:text/html,x'],
    ['<script>alert(1)</script>', 'a script that the policy does not name'],
    ['<iframe src="/"></iframe>', 'an element iframe'],
  ])('%s', (html, fault) => {
    expect(found(html)).toEqual([fault]);
  });

  test('a script that the policy of the page names is its own', () => {
    const policy = `<meta http-equiv="content-security-policy" content="script-src 'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='">`;
    expect(found(`${policy}<script>alert(1)</script>`)).toEqual([]);
    expect(found(`${policy}<script>alert(2)</script>`)).not.toEqual([]);
  });
});
