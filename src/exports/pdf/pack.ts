import { zlibSync } from 'fflate';
import type { PdfObject, PdfParts } from './objects.ts';

/** Objects in one stream: enough to repeat each other, and few enough that a reader need not unpack much for one. */
const TOGETHER = 200;

/** Where an object is: at an offset of the file, or at an index in a stream of objects (ISO 32000-1, 7.5.8.3). */
type ObjectLocation = { type: 1; offset: number } | { type: 2; stream: number; index: number };

/**
 * Writes a PDF whose plain objects are compressed in object streams, which is how PDF 1.5 and later names them
 * (ISO 32000-1, 7.5.7 and 7.5.8). A tagged document consists of little else. The same parts give the same bytes on every
 * machine.
 */
export function pack({ head, objects, trailer }: PdfParts): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  const write = (...texts: (string | Uint8Array)[]): number => {
    const start = length;
    for (const text of texts) {
      const part = typeof text === 'string' ? Buffer.from(text, 'latin1') : Buffer.from(text);
      parts.push(part);
      length += part.length;
    }
    return start;
  };
  const places = new Map<number, ObjectLocation>();
  write(head);
  for (const { number, text } of objects.filter(({ type }) => type === 'stream')) {
    places.set(number, { type: 1, offset: write(text) });
  }
  let next = Math.max(0, ...objects.map(({ number }) => number)) + 1;
  const plain = objects.filter(({ type }) => type === 'plain');
  for (let first = 0; first < plain.length; first += TOGETHER) {
    const group = plain.slice(first, first + TOGETHER);
    for (const [index, { number }] of group.entries()) places.set(number, { type: 2, stream: next, index });
    places.set(next, { type: 1, offset: write(...objectStream(next, group)) });
    next += 1;
  }
  places.set(next, { type: 1, offset: length });
  const start = write(...crossReferences(next, places, trailer));
  write(`startxref\n${start}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(parts));
}

/** Objects with their numbers and offsets in front of them. */
function objectStream(number: number, objects: readonly PdfObject[]): (string | Uint8Array)[] {
  let numbers = '';
  let texts = '';
  for (const object of objects) {
    numbers += `${object.number} ${texts.length} `;
    texts += `${object.text}\n`;
  }
  const entries = `/Type /ObjStm /N ${objects.length} /First ${numbers.length}`;
  return stream(number, entries, Buffer.from(numbers + texts, 'latin1'));
}

/** The table of all objects, itself the last of them, with the entries of the trailer. Object 0 is never used. */
function crossReferences(
  number: number,
  places: ReadonlyMap<number, ObjectLocation>,
  trailer: string,
): (string | Uint8Array)[] {
  const table = new DataView(new ArrayBuffer((number + 1) * 7));
  table.setUint16(5, 0xffff);
  for (const [object, place] of places) {
    table.setUint8(object * 7, place.type);
    table.setUint32(object * 7 + 1, place.type === 1 ? place.offset : place.stream);
    table.setUint16(object * 7 + 5, place.type === 1 ? 0 : place.index);
  }
  const entries = trailer.replace(/\/Size \d+/, `/Size ${number + 1}`).trim();
  return stream(number, `/Type /XRef /W [1 4 2] ${entries}`, new Uint8Array(table.buffer));
}

function stream(number: number, entries: string, content: Uint8Array): (string | Uint8Array)[] {
  const packed = zlibSync(content, { level: 9 });
  const head = `${number} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return [head, packed, '\nendstream\nendobj\n'];
}
