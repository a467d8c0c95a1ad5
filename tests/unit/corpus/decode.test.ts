import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/corpus/decode.ts';
import type { RawFile } from '../../../src/corpus/raw-file.ts';

const file = (bytes: Uint8Array): RawFile => ({ path: 'a.yaml', content: { type: 'bytes', bytes } });
const encode = (text: string) => new TextEncoder().encode(text);
const broken = (line: number, column: number) => ({
  ok: false,
  diagnostics: [expect.objectContaining({ code: 'not-utf8', file: 'a.yaml', line, column })],
});

describe('decode', () => {
  it('gives back every text that is UTF-8', () => {
    const text = fc
      .string({ unit: 'binary' })
      .filter((one) => !one.includes('\0') && !one.startsWith('\ufeff'));
    fc.assert(
      fc.property(text, (value) => {
        expect(decode(file(encode(value)))).toEqual({ ok: true, value });
      }),
    );
  });

  it('reports any other bytes, and never throws', () => {
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc
        .tuple(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3 }), fc.string())
        .map(([before, middle, after]) => Uint8Array.from([...encode(before), ...middle, ...encode(after)])),
    );
    fc.assert(
      fc.property(bytes, (value) => {
        const result = decode(file(value));
        const marked = [0xef, 0xbb, 0xbf].every((byte, at) => value[at] === byte);
        if (result.ok) expect(encode(result.value)).toEqual(value.subarray(marked ? 3 : 0));
        else expect(result.diagnostics).toHaveLength(1);
      }),
    );
  });

  it('finds the line and column at which a text breaks', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '語', '😀') }));
    fc.assert(
      fc.property(lines, fc.constantFrom(0xff, 0xc0, 0x80, 0x00), fc.string(), (before, byte, after) => {
        const start = encode(before.join('\n'));
        const result = decode(file(Uint8Array.from([...start, byte, ...encode(after)])));
        const column = (before.at(-1) ?? '').length + 1;
        expect(result).toEqual(broken(Math.max(1, before.length), column));
      }),
    );
  });

  it('finds a character that the end of the file cuts off', () => {
    expect(decode(file(encode('a\nbé').subarray(0, 4)))).toEqual(broken(2, 2));
  });

  it('drops a byte order mark', () => {
    expect(decode(file(encode('\ufeffid: a')))).toEqual({ ok: true, value: 'id: a' });
  });

  it.each([
    [{ type: 'unreadable', reason: 'it is a symbolic link' }, 'unreadable-file'],
    [{ type: 'too-large', size: 2_000_000 }, 'file-too-large'],
  ] as const)('passes on why there is no text: %j', (content, code) => {
    expect(decode({ path: 'a.yaml', content })).toEqual({
      ok: false,
      diagnostics: [expect.objectContaining({ code })],
    });
  });
});
