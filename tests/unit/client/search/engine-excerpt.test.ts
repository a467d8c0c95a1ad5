import { expect, test } from 'vitest';
import { engineExcerpt } from '../../../../src/client/search/engine-excerpt.ts';

test('marks become pieces', () => {
  expect(engineExcerpt('the <mark>host</mark> kernel, <mark>hosts</mark>')).toEqual([
    { text: 'the ', marked: false },
    { text: 'host', marked: true },
    { text: ' kernel, ', marked: false },
    { text: 'hosts', marked: true },
  ]);
});

test('what the engine wrote for HTML is text again, and all else stays', () => {
  expect(engineExcerpt('<mark>&lt;img&gt;</mark> AT&T &amp; <b>')).toEqual([
    { text: '<img>', marked: true },
    { text: ' AT&T &amp; <b>', marked: false },
  ]);
});
