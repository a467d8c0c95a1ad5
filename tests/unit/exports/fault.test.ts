import { describe, expect, it } from 'vitest';
import { making } from '../../../src/exports/document/making.ts';
import { traceOf } from '../../../src/exports/fault.ts';
import { whileMakingPage } from '../../../src/exports/page-fault.ts';
import { findingsIn, Refused, refusal } from '../../../src/exports/refused.ts';
import { otherGuide } from '../../lib/guides.ts';

const guide = otherGuide();
const [chapter = ''] = guide.site.chapters;
const fail = () => {
  throw new TypeError('broken');
};

describe('an unforeseen fault', () => {
  it('names the page and the entry that it shows, and keeps the trace of its cause', () => {
    const fault = whileMakingPage(guide, `${guide.base}guide/${chapter}/`, new TypeError('broken'));
    expect(fault.message).toBe(
      `guide/${chapter}/ could not be made from chapters/${chapter}.mdx (The chapter "${chapter}"): TypeError: broken`,
    );
    expect(traceOf(fault)).toContain('fault.test.ts');
    expect(fault.stack).toBe(fault.message);
  });

  it('names the innermost entry alone', () => {
    const entry = { kind: 'chapter', id: chapter } as const;
    const outer = () =>
      making(guide, 'book', { kind: 'site', id: '' }, () => making(guide, 'note', entry, fail));
    expect(outer).toThrow(/^note could not be made from chapters/);
  });

  it('leaves what the system refuses as it is', () => {
    const full = Object.assign(new Error('no space'), { errno: -28, code: 'ENOSPC' });
    expect(whileMakingPage(guide, guide.base, full)).toBe(full);
  });
});

describe('content that a format refuses', () => {
  it('comes back as its findings, whatever was being made', () => {
    const finding = refusal({ file: 'a.yaml', line: 2, column: 3 }, 'The term "a"', 'guide.pdf', 'too deep');
    const thrown = whileMakingPage(guide, guide.base, new Refused([finding]));
    expect(findingsIn(thrown)).toEqual([finding]);
    expect(findingsIn(new Error('another'))).toBeUndefined();
  });
});
