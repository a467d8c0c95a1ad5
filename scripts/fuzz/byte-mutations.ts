import fc from 'fast-check';
import { maxBytes, type RawFile } from '../../src/corpus/raw-file.ts';

/** What editors, terminals and old programs make of a text. */
const ENCODINGS: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  utf16: (bytes) => Buffer.from(`\ufeff${text(bytes)}`, 'utf16le'),
  latin1: (bytes) => Buffer.from(`${text(bytes)}# caf\u00e9\n`, 'latin1'),
  byteOrderMark: (bytes) => Buffer.from(`\ufeff${text(bytes)}`),
  windowsLines: (bytes) => Buffer.from(text(bytes).replaceAll('\n', '\r\n')),
  oldMacLines: (bytes) => Buffer.from(text(bytes).replaceAll('\n', '\r')),
  noLastLineEnd: (bytes) => Buffer.from(text(bytes).trimEnd()),
  cutInACharacter: (bytes) => Buffer.concat([bytes, Buffer.from([0xe2, 0x82])]),
  nul: (bytes) =>
    Buffer.concat([bytes.subarray(0, bytes.length / 2), Buffer.from([0]), bytes.subarray(bytes.length / 2)]),
  empty: () => Buffer.alloc(0),
  blank: () => Buffer.from('\n \n'),
  nothing: () => Buffer.from('null\n'),
};

/** Pieces by which a text grows to the limit of its size. Each has kept some parser busy for long. */
const GROWTH = [
  '*a_ ',
  '~~a',
  '[^a]',
  'a**b',
  ']',
  '[a](b) ',
  '- a\n',
  '> ',
  '| a | b |\n',
  'a\n=\n',
  '## a\n\n',
];
const YAML_GROWTH = ['a: *b\n', '- a\n', '- "', '[', '{a: ', '  - a: b\n', '&a ', '"a"\n'];

const encoded = fc.constantFrom(...Object.values(ENCODINGS)).map((change) => withBytes(change));
const grown = fc
  .record({ piece: fc.constantFrom(...GROWTH, ...YAML_GROWTH), share: fc.constantFrom(0.01, 0.1, 0.99) })
  .map(({ piece, share }) =>
    withBytes((bytes, path) => {
      const room = Math.max(0, Math.floor(maxBytes(path) * share) - bytes.length - 1);
      return Buffer.concat([bytes, Buffer.from(`\n${piece.repeat(Math.floor(room / piece.length))}`)]);
    }),
  );

/** Changes the encoding or the size of a file. */
export const byteMutation: fc.Arbitrary<(file: RawFile) => RawFile> = fc.oneof(encoded, grown);

function withBytes(change: (bytes: Uint8Array, path: string) => Uint8Array): (file: RawFile) => RawFile {
  return (file) =>
    file.content.type === 'bytes'
      ? { ...file, content: { type: 'bytes', bytes: new Uint8Array(change(file.content.bytes, file.path)) } }
      : file;
}

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
