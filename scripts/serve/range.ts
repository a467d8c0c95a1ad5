/**
 * A `Range` header as the library behind the server reads it right. What is not one well-formed range of bytes is left out,
 * so that the whole file is the answer (RFC 9110, 14.2). A suffix longer than a file of `size` bytes is all of it (14.1.2).
 */
export function tidyRange(header: string | undefined, size: number): string | undefined {
  const [, first, last] = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined;
  if (first !== '') return last !== '' && Number(last) < Number(first) ? undefined : `bytes=${first}-${last}`;
  return Number(last) > size ? 'bytes=0-' : `bytes=-${last}`;
}
