import { decode } from '../../src/corpus/decode.ts';
import type { RawFile } from '../../src/corpus/raw-file.ts';

/** Text of content files by path, as the reader sees it: without a byte order mark. Files that are no text are left out. */
export type Texts = ReadonlyMap<string, string>;

export function textsOf(files: readonly RawFile[]): Texts {
  return new Map(
    files.flatMap((file) => {
      const text = decode(file);
      return text.ok ? [[file.path, text.value] as const] : [];
    }),
  );
}

/** The files with new texts for some of them; each keeps its byte order mark, if it has one. */
export function withTexts(files: readonly RawFile[], changed: Texts): RawFile[] {
  return files.map((file) => {
    const text = changed.get(file.path);
    return text === undefined || file.content.type !== 'bytes'
      ? file
      : { path: file.path, content: { type: 'bytes', bytes: encode(text, file.content.bytes) } };
  });
}

const MARK = '\ufeff';
const MARK_BYTES = [0xef, 0xbb, 0xbf];

function encode(text: string, before: Uint8Array): Uint8Array {
  const marked = MARK_BYTES.every((byte, index) => before[index] === byte);
  return new TextEncoder().encode(marked ? `${MARK}${text}` : text);
}
