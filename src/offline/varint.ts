/** Appends an integer from 0 to 2^32 - 1 to `out`: seven bits a byte, the low ones first, the eighth says "more". */
export function writeVarint(out: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    out.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  out.push(rest);
}

/** Reads such integers one after the other. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  /** Where the next one begins. */
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The next one; undefined when the bytes end first or it is longer than such an integer can be. */
  next(): number | undefined {
    let value = 0;
    for (let scale = 1; scale <= 128 ** 4; scale *= 128) {
      const byte = this.#bytes[this.at++];
      if (byte === undefined) return undefined;
      value += (byte % 128) * scale;
      if (byte < 128) return value;
    }
    return undefined;
  }
}
