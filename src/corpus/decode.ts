import { diagnostic } from '../diagnostics/diagnostic.ts';
import { lineIndex } from './line-index.ts';
import { maxBytes, type RawFile } from './raw-file.ts';
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
          `${path} holds ${content.size} bytes; the limit is ${maxBytes(path)}.`,
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
  const before = readableStart(bytes);
  return failure(
    diagnostic(
      'not-utf8',
      { file: path, ...lineIndex(before)(before.length) },
      `${path} is not UTF-8 text.`,
      'Save the file in the encoding UTF-8.',
    ),
  );
}

/** The text before the first byte that is not part of well-formed UTF-8, or is NUL, which no text holds. */
function readableStart(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  let low = 0;
  let high = nul === -1 ? bytes.length : nul;
  // A prefix that ends inside a character is fine, so `stream` decides; the search is for the longest that is.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textOf(bytes.subarray(0, middle), true) !== undefined) low = middle;
    else high = middle - 1;
  }
  return textOf(bytes.subarray(0, low), true) ?? '';
}

/** With `stream`, a character that is not complete at the end is left out. */
function textOf(bytes: Uint8Array, stream = false): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}
