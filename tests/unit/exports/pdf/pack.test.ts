import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { takeApart } from '../../../../src/exports/pdf/objects.ts';
import { pack } from '../../../../src/exports/pdf/pack.ts';
import { readPdf } from '../../../lib/pdf.ts';

/** A file with one table of cross-references, as Typst writes it; its objects are numbered from 1. */
function written(objects: readonly string[], trailer = ''): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<<\n/Size ${size}\n/Root 1 0 R\n${trailer}>>\nstartxref\n${file.length}\n%%EOF`;
  return new Uint8Array(Buffer.from(file + table + end, 'latin1'));
}

const packed = (file: Uint8Array) => Buffer.from(pack(takeApart(file))).toString('latin1');

test('a packed file says what it said before', async () => {
  const content = 'BT /F 12 Tf 20 20 Td (Two words) Tj ET';
  const file = written([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 90 90] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]);
  const before = await readPdf(file);
  expect(before.text).toContain('Two words');
  expect(await readPdf(pack(takeApart(file)))).toEqual(before);
});

test('any object is found again where the table says it is', () => {
  const plain = fc.stringMatching(/^<< \/A \([ -'*-[\]-~\u00a1-\u00ff]{0,40}\) >>$/);
  const stream = fc.stringMatching(/^[a-z\n]{0,40}$/).map((text) => `<< >>\nstream\n${text}\nendstream`);
  fc.assert(
    fc.property(
      fc.array(fc.oneof({ weight: 5, arbitrary: plain }, stream), { minLength: 1, maxLength: 450 }),
      (objects) => {
        const file = packed(written(objects));
        const places = tableOf(file);
        expect(objects.map((_, index) => objectAt(file, places, index + 1))).toEqual(objects);
      },
    ),
    { numRuns: 30 },
  );
});

test('entries of the trailer stay, and the same file gives the same bytes', () => {
  const file = written(['<< >>', '<< >>'], '/ID [(a) (b)]\n');
  expect(packed(file)).toMatch(/\/Type \/XRef .*\/Size 5\s.*\/Root 1 0 R\s\/ID \[\(a\) \(b\)\]/s);
  expect(packed(file)).toBe(packed(file));
});

test('a file of another form is refused', () => {
  const broken = written(['<< >>']).slice(0, -20);
  expect(() => takeApart(broken)).toThrow('no single table of cross-references');
});

function streamAt(file: string, offset: number): { entries: string; content: Buffer } {
  const start = file.indexOf('stream\n', offset) + 'stream\n'.length;
  const entries = file.slice(offset, start);
  const length = Number(/\/Length (\d+)/.exec(entries)?.[1]);
  const content = unzlibSync(Buffer.from(file.slice(start, start + length), 'latin1'));
  return { entries, content: Buffer.from(content) };
}

function tableOf(file: string): Buffer {
  return streamAt(file, Number(/startxref\n(\d+)\n/.exec(file)?.[1])).content;
}

function objectAt(file: string, table: Buffer, number: number): string | undefined {
  const type = table.readUInt8(number * 7);
  const offset = table.readUInt32BE(number * 7 + 1);
  const index = table.readUInt16BE(number * 7 + 5);
  if (type === 1) return /^\d+ 0 obj\n([\s\S]*?)\nendobj\n/.exec(file.slice(offset))?.[1];
  const { content, entries } = streamAt(file, table.readUInt32BE(offset * 7 + 1));
  const first = Number(/\/First (\d+)/.exec(entries)?.[1]);
  const numbers = content.toString('latin1', 0, first).trim().split(' ').map(Number);
  expect(numbers[index * 2]).toBe(number);
  const start = numbers[index * 2 + 1] ?? 0;
  const end = numbers[index * 2 + 3] ?? content.length - first;
  return content.toString('latin1', first + start, first + end).replace(/\n$/, '');
}
