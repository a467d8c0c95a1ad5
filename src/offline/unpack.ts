import { Decompress } from 'fzstd';

/** Bytes of a pack that are unpacked at a time: no more of the content is held than these become. */
const SLICE = 2 ** 14;

/**
 * Each of `files` with its content, which a pack holds one after the other. A content is unpacked when it is asked for, so
 * that the memory of a small phone is enough for a large guide. Throws when the bytes are no such pack.
 */
export function* unpack<File extends { size: number }>(
  packed: Uint8Array,
  files: Iterable<File>,
): Generator<[File, Uint8Array<ArrayBuffer>]> {
  const blocks = blocksOf(packed);
  let block: Uint8Array = new Uint8Array();
  for (const file of files) {
    const content = new Uint8Array(file.size);
    for (let filled = 0; filled < file.size; ) {
      if (block.length === 0) block = nextOf(blocks);
      const taken = block.subarray(0, file.size - filled);
      content.set(taken, filled);
      filled += taken.length;
      block = block.subarray(taken.length);
    }
    yield [file, content];
  }
}

function nextOf(blocks: Iterator<Uint8Array, void>): Uint8Array {
  const next = blocks.next();
  if (next.done) throw new Error('The pack ends before its last file does.');
  return next.value;
}

function* blocksOf(packed: Uint8Array): Generator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const unpacking = new Decompress((block) => ready.push(block));
  for (let at = 0; at < packed.length; at += SLICE) {
    unpacking.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length);
    yield* ready.splice(0);
  }
}
