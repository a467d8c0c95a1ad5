/** An object of a PDF. Text and bytes are one: every byte is the character of its value. */
export type PdfObject =
  /** What is between `obj` and `endobj`: no stream, so that it can be read, changed and packed. */
  | { type: 'plain'; number: number; text: string }
  /** The whole object as it is in the file. */
  | { type: 'stream'; number: number; text: string };

/** A PDF taken apart: its first lines, its objects in the order of the file, and the entries of its trailer. */
export interface PdfParts {
  head: string;
  objects: readonly PdfObject[];
  trailer: string;
}

/** Length of an entry of a table of cross-references (ISO 32000-1, 7.5.4). */
const ENTRY = 20;

/**
 * Takes a PDF apart that was written in one go with one table of cross-references, as Typst does. Throws when a file has
 * another form.
 */
export function takeApart(bytes: Uint8Array): PdfParts {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1]);
  const section = /xref\s+0 (\d+)\s+/y;
  section.lastIndex = table;
  const count = Number(section.exec(text)?.[1]);
  const trailer = /trailer\s*<<([\s\S]*)>>\s*startxref/.exec(
    text.slice(section.lastIndex + count * ENTRY),
  )?.[1];
  if (trailer === undefined) throw new Error('The PDF has no single table of cross-references.');
  const places = Array.from({ length: count }, (_, number) => {
    const entry = text.slice(section.lastIndex + number * ENTRY, section.lastIndex + (number + 1) * ENTRY);
    return { number, start: Number(entry.slice(0, 10)), used: entry[17] === 'n' };
  })
    .filter(({ used }) => used)
    .sort((a, b) => a.start - b.start);
  return {
    head: text.slice(0, places[0]?.start),
    objects: places.map(({ number, start }, index) =>
      objectOf(number, text.slice(start, places[index + 1]?.start ?? table)),
    ),
    trailer,
  };
}

function objectOf(number: number, text: string): PdfObject {
  if (/endstream\s+endobj\s*$/.test(text)) return { type: 'stream', number, text };
  return { type: 'plain', number, text: text.replace(/^\d+ 0 obj\s*|\s*endobj\s*$/g, '') };
}
