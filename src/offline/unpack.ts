import { VarintReader } from './varint.ts';

/** Longest content that is unpacked: what a phone can hold for a moment. */
const LONGEST = 256 * 2 ** 20;

/** The content that `pack` was given; undefined when the bytes are no such pack. */
export function unpack(packed: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
  const reader = new VarintReader(packed);
  const size = reader.next();
  const count = reader.next();
  if (size === undefined || count === undefined || size > LONGEST || count > packed.length) return undefined;
  const steps: { literal: number; from: number; length: number }[] = [];
  for (let index = 0; index < count; index++) {
    const [literal, from, length] = [reader.next(), reader.next(), reader.next()];
    if (literal === undefined || from === undefined || length === undefined) return undefined;
    steps.push({ literal, from, length });
  }
  const content = new Uint8Array(size);
  let { at: read } = reader;
  let at = 0;
  for (const { from, length, literal } of steps) {
    const start = at + literal;
    if (read + literal > packed.length || start + length > size || from + length > start) return undefined;
    content.set(packed.subarray(read, read + literal), at);
    content.copyWithin(start, from, from + length);
    read += literal;
    at = start + length;
  }
  if (packed.length - read !== size - at) return undefined;
  content.set(packed.subarray(read), at);
  return content;
}
