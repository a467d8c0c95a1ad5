const SIZE = /^(\d+\.?\d*|\.\d+) ?([kmgtp]?)(?:b|ib)?$/i;
const POWERS = ['', 'k', 'm', 'g', 't', 'p'];

/**
 * Bytes of a size such as `512m`, `1.5 GiB` or `-1` (Compose Specification, chapter 11, "Specifying byte values";
 * go-units, `RAMInBytes`: units are powers of 1024 and their case makes no difference); undefined when it is none.
 */
export function byteSize(text: string): number | undefined {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  const match = SIZE.exec(text);
  if (match === null || /ib$/i.test(text) !== /[kmgtp]ib$/i.test(text)) return undefined;
  return Math.trunc(Number(match[1]) * 1024 ** POWERS.indexOf((match[2] ?? '').toLowerCase()));
}
