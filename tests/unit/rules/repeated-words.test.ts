import { expect, it } from 'vitest';
import { repeatedWords } from '../../../src/rules/quantities/repeated-words.ts';
import type { FactValue } from '../../../src/schema/value.ts';

const version: FactValue = { type: 'version', product: 'Docker Engine', version: '23.0' };
const linux: FactValue = { type: 'version', product: 'Linux', version: '6.6' };
const seconds: FactValue = { type: 'quantity', max: 10, unit: 's' };
const pods: FactValue = { type: 'quantity', point: 7, unit: 'count', of: 'pods on a node' };
const year: FactValue = { type: 'date', date: '2013-03' };

it.each<[string, FactValue, string, string]>([
  ['since Docker Engine ', version, ' on', 'Docker Engine'],
  ['since docker engine ', version, '', 'docker engine'],
  ['Since version ', linux, ' Linux has', 'version'],
  ['Since ', linux, ' Linux has', 'Linux'],
  ['A Linux of release ', linux, '.', 'release'],
  ['Docker Engine has it since ', version, '.', 'Docker Engine'],
  ['takes at most ', seconds, '.', 'at most'],
  ['aimed at ', seconds, '.', 'at'],
  ['takes ', seconds, ' seconds', 'seconds'],
  ['runs ', pods, ' on a node', 'on a node'],
  ['runs ', pods, ' node by node', 'node'],
  ['In March ', year, '', 'March'],
  ['It was ', year, ' 2013', '2013'],
])('finds in "%s%j%s" the words "%s"', (before, value, after, words) => {
  expect(repeatedWords(before, value, after)).toBe(words);
});

it.each<[string, FactValue, string]>([
  ['since ', version, ' on'],
  ['It runs on Linux. Since ', linux, ' there is'],
  ['Linux; from ', linux, ' on'],
  ['with \uFFFC and ', linux, ''],
  ['came with ', linux, '. Linux then'],
  ['', seconds, ' at most'],
  ['at ', pods, ', node by node'],
  ['(March) ', year, ''],
  ['The Linux that everybody has used for some years since ', linux, ''],
])('finds nothing in "%s%j%s"', (before, value, after) => {
  expect(repeatedWords(before, value, after)).toBeUndefined();
});
