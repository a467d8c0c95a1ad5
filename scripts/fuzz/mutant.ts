import fc from 'fast-check';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { bodyMutation } from './body-mutations.ts';
import { byteMutation } from './byte-mutations.ts';
import { kindMutation } from './kind-mutations.ts';
import { pathMutation } from './path-mutations.ts';
import { type Mutation, textMutation, valueMutation } from './piece-mutations.ts';
import { referenceMutation } from './reference-mutations.ts';
import { yamlMutation } from './yaml-mutations.ts';

/** Changes one file: its name, its bytes, or what kind of thing it is. */
export type FileMutation = (file: RawFile) => RawFile;

/** A guide with something wrong or odd in it, and what was done to it in words. */
export interface Mutant {
  done: string;
  files: RawFile[];
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** A change of text as one of a file; what has no text stays. */
function ofText(mutation: Mutation, applies: (path: string) => boolean): FileMutation {
  return (file) => {
    if (file.content.type !== 'bytes' || !applies(file.path)) return file;
    const text = mutation(decoder.decode(file.content.bytes)).toWellFormed();
    return { ...file, content: { type: 'bytes', bytes: encoder.encode(text) } };
  };
}

const always = () => true;
const isChapter = (path: string) => path.endsWith('.mdx');
const isYaml = (path: string) => path.endsWith('.yaml');
const isData = (path: string) => isYaml(path) || path.endsWith('.json');

/** Ways to change a file by name, each as likely as the next, and the files that it can change. */
const WAYS: readonly { name: string; applies: (path: string) => boolean; way: fc.Arbitrary<FileMutation> }[] =
  [
    { name: 'piece of text', applies: always, way: textMutation.map((one) => ofText(one, always)) },
    { name: 'value', applies: isData, way: valueMutation.map((one) => ofText(one, isData)) },
    { name: 'reference', applies: always, way: referenceMutation.map((one) => ofText(one, always)) },
    { name: 'Markdown', applies: isChapter, way: bodyMutation.map((one) => ofText(one, isChapter)) },
    { name: 'YAML', applies: isYaml, way: yamlMutation.map((one) => ofText(one, isYaml)) },
    { name: 'bytes', applies: always, way: byteMutation },
    { name: 'path', applies: always, way: pathMutation },
    { name: 'kind of file', applies: always, way: kindMutation },
  ];

const MOST_CHANGES = 3;

/** Guides that differ from `guide` in one to three files, or in one file in several ways. */
export function mutantOf(guide: readonly RawFile[]): fc.Arbitrary<Mutant> {
  const change = fc.constantFrom(...WAYS).chain(({ applies, name, way }) => {
    const candidates = guide.flatMap(({ path }, index) => (applies(path) ? [index] : []));
    return fc.record({ index: fc.constantFrom(...candidates), way, name: fc.constant(name) });
  });
  return fc.array(change, { minLength: 1, maxLength: MOST_CHANGES }).map((changes) => {
    const files = [...guide];
    for (const { index, way } of changes) {
      const file = files[index];
      if (file) files[index] = way(file);
    }
    const done = changes.map(({ index, name }) => `${name} of ${guide[index]?.path}`).join(', ');
    return { done, files: withoutClashes(files) };
  });
}

/** A folder holds one file of a name: of two with one path the later stays. */
function withoutClashes(files: readonly RawFile[]): RawFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}
