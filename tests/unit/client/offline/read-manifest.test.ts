import { expect, test } from 'vitest';
import { readManifest } from '../../../../src/client/offline/read-manifest.ts';

const whole = {
  version: '0a1b',
  pack: { hash: 'ff', wire: 10 },
  files: [{ path: '', hash: 'aa', size: 3, wire: 2 }],
  beside: ['data/'],
};

test('a whole manifest is read', async () => {
  expect(await readManifest(Response.json(whole))).toEqual(whole);
});

test.each([
  '',
  'not JSON',
  JSON.stringify(whole).slice(0, 60),
  'null',
  '[]',
  '{}',
  JSON.stringify({ ...whole, pack: null }),
  JSON.stringify({ ...whole, files: {} }),
  JSON.stringify({ ...whole, files: [null] }),
  JSON.stringify({ ...whole, beside: [1] }),
])('of a damaged one nothing is: %s', async (text) => {
  expect(await readManifest(new Response(text))).toBeUndefined();
});
