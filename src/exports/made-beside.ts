import type { Download } from './download.ts';

/** Asks for the bytes of a file that another process makes. */
type Ask = () => Promise<Uint8Array>;

const elsewhere = new WeakMap<Download, Ask>();

/** From now on, `bytesOf` a download asks `ask` for them: another process makes it. */
export function makeElsewhere(file: Download, ask: Ask): void {
  elsewhere.set(file, ask);
}

/** The bytes of a download, made here at the first call unless they are made elsewhere. */
export async function bytesOf(file: Download): Promise<Uint8Array> {
  const ask = elsewhere.get(file);
  return ask ? ask() : file.bytes();
}
