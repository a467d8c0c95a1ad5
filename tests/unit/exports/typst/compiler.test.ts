import { describe, expect, it } from 'vitest';
import { query, toPdf, toSvg } from '../../../../src/exports/typst/compiler.ts';
import { readPdf } from '../../../lib/pdf.ts';

const titled = (body: string) =>
  `#set document(title: "Test", date: datetime(year: 2026, month: 1, day: 2))\n${body}`;

describe('the compiler', () => {
  it('survives two sources that have bytes of letters in common', () => {
    // As edits of one file the last two end the process: both letters end in the byte A9. The first makes them known.
    for (const body of ['#"é ∩"', '#"é"', '#"x ∩"']) expect(toPdf(titled(body)).ok).toBe(true);
  });

  it('gives the same bytes for the same source, whatever was set in between', () => {
    const [first, , again] = ['#"one"', '#"two"', '#"one"'].map((body) => toPdf(titled(body)));
    expect(again).toEqual(first);
  });

  it('tells what Typst objects to', () => {
    expect(toPdf(titled('#nothing-of-the-kind()'))).toMatchObject({
      ok: false,
      errors: 'unknown variable: nothing-of-the-kind',
    });
  });

  it('draws pictures that are XML, whatever they say', () => {
    const drawn = toSvg(titled('#"a ]]> b"'));
    expect(drawn.ok && drawn.value).toContain('a ]]&gt; b');
  });

  it('refuses what PDF/UA-1 forbids', () => {
    expect(toPdf('#"no title"')).toMatchObject({ ok: false, errors: expect.stringContaining('PDF/UA-1') });
  });

  it('answers with the metadata of a document in order', () => {
    expect(query('#metadata(1)<a>#metadata("b")<other>#metadata((c: 2))<a>', 'a')).toEqual({
      ok: true,
      value: [1, { c: 2 }],
    });
  });

  it('dates a document as its source says', async () => {
    const made = toPdf(titled('#"x"'));
    expect(made.ok && (await readPdf(made.value)).creationDate).toBe('D:20260102000000Z');
  });
});
