import { expect, it } from 'vitest';
import { traceOf, whileMaking } from '../../../src/exports/fault.ts';
import { faultFromData, faultToData } from '../../../src/exports/fault-data.ts';
import { findingsIn, Refused, refusal } from '../../../src/exports/refused.ts';

/** What another process gets of it. */
const sent = (thrown: unknown): unknown => faultFromData(structuredClone(faultToData(thrown)));

it('carries findings to another process', () => {
  const finding = refusal({ file: 'a.yaml', line: 2, column: 3 }, 'The term "a"', 'guide.pdf', 'too deep');
  expect(findingsIn(sent(new Refused([finding])))).toEqual([finding]);
});

it('carries what was being made, and the trace of the cause, which is not named twice', () => {
  const fault = whileMaking(new TypeError('broken'), 'a.pdf');
  const there = sent(fault);
  expect(there).toMatchObject({ message: 'a.pdf could not be made: TypeError: broken' });
  expect(traceOf(there)).toBe(traceOf(fault));
  expect(whileMaking(there, 'data/index.html')).toBe(there);
});

it('carries any other error with its trace', () => {
  const error = new RangeError('too long');
  expect(sent(error)).toMatchObject({ name: 'RangeError', message: 'too long', stack: error.stack });
});
