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
  const broken = firstBrokenByte(bytes);
  if (broken === undefined) return success(new TextDecoder('utf-8').decode(bytes));
  const before = bytes.subarray(0, broken);
  const line = before.reduce((count, byte) => (byte === 0x0a ? count + 1 : count), 1);
  const at = { file: path, line, column: broken - before.lastIndexOf(0x0a) };
  return failure(
    diagnostic('not-utf8', at, `${path} is not UTF-8 text.`, 'Save the file in the encoding UTF-8.'),
  );
}

/** Offset of the first byte that is not part of well-formed UTF-8, or of a NUL byte, which no text holds. */
function firstBrokenByte(bytes: Uint8Array): number | undefined {
  const nul = bytes.indexOf(0);
  if (nul === -1 && isUtf8(bytes)) return undefined;
  let low = 0;
  let high = nul === -1 ? bytes.length : nul;
  if (isUtf8(bytes.subarray(0, high))) return high;
  // A prefix that ends inside a character is fine, so `stream: true` decides; the search is for the first that is not.
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isUtf8(bytes.subarray(0, middle + 1), true)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isUtf8(bytes: Uint8Array, stream = false): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}
