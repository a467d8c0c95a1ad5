import { diagnostic } from '../diagnostics/diagnostic.ts';
import { MAX_BYTES, type RawFile } from './raw-file.ts';
import { failure, type Result, success } from './result.ts';

/** The text of a file as UTF-8 without a byte order mark, or why it has none. */
export function decode(file: RawFile): Result<string> {
  const { content, path } = file;
  const at = { file: path, line: 1, column: 1 };
  switch (content.type) {
    case 'unreadable':
      return failure(
        diagnostic(
          'unreadable-file',
          at,
          `${path} cannot be read: ${content.reason}.`,
          'Replace it by a regular file that everybody may read.',
        ),
      );
    case 'too-large':
      return failure(
        diagnostic(
          'file-too-large',
          at,
          `${path} holds ${content.size} bytes; the limit is ${MAX_BYTES}.`,
          'Split it into several files.',
        ),
      );
    case 'bytes':
      return decodeBytes(content.bytes, path);
  }
}

function decodeBytes(bytes: Uint8Array, path: string): Result<string> {
  const text = bytes.includes(0) ? undefined : textOf(bytes);
  if (text !== undefined) return success(text);
  const broken = firstBrokenByte(bytes);
  const before = bytes.subarray(0, broken);
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  const at = { file: path, line, column: broken - before.lastIndexOf(0x0a) };
  return failure(
    diagnostic('not-utf8', at, `${path} is not UTF-8 text.`, 'Save the file in the encoding UTF-8.'),
  );
}

/** Offset of the first byte that is not part of well-formed UTF-8, or is NUL, which no text holds: there is one. */
function firstBrokenByte(bytes: Uint8Array): number {
  const nul = bytes.indexOf(0);
  let low = 0;
  let high = nul === -1 ? bytes.length : nul;
  if (textOf(bytes.subarray(0, high)) !== undefined) return high;
  // A prefix that ends inside a character is fine, so `stream` decides; the search is for the first that is not.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (textOf(bytes.subarray(0, middle + 1), true) !== undefined) low = middle + 1;
    else high = middle;
  }
  return low;
}

function textOf(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
