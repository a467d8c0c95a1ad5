import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteOf } from '../../src/corpus/corpus.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { OTHER_TOPIC } from '../lib/fixture.ts';

const root = resolve(import.meta.dirname, '../..');
/** The published schema of a file format, kept as its makers wrote it. */
const VENDORED = ['src/rules/sample-formats/compose/compose-spec.json'];
/** What others call so, and code has to name as they do: CSS, EPUB and dialects of Markdown. */
const OTHERS_WORDS =
  /@container\b|container-(?:type|name)\b|container (?:quer(?:y|ies)|of (?:an EPUB|another dialect))|container\.xml|query of a container|x\('container'|:xmlns:container/giu;
/** The checkers of file formats speak of what those formats describe, in the words of their specifications. */
const FORMATS = { folder: 'src/rules/sample-formats/', words: ['container', 'containers', 'linux'] };
const sources = globSync('src/**/*.*', { cwd: root, exclude: VENDORED });

/** Words of a topic that stand in a text as words of their own; hyphens, spaces, line breaks and case make no difference. */
function topicWords(text: string, terms: readonly string[]): string[] {
  const own = text.replace(OTHERS_WORDS, '');
  return terms.filter((term) => {
    const parts = term.split(/[\s-]+/).map((part) => part.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
    return new RegExp(
      String.raw`(?<![\p{L}\p{N}])${parts.join(String.raw`[\s_*/-]*`)}(?![\p{L}\p{N}])`,
      'iu',
    ).test(own);
  });
}

function termsFor(path: string, terms: readonly string[]): readonly string[] {
  const { folder, words } = FORMATS;
  return path.startsWith(folder) ? terms.filter((term) => !words.includes(term)) : terms;
}

function termsOf(content: string): readonly string[] {
  const files = readFiles(content).filter(({ path }) => path === 'site.yaml');
  return siteOf(loadCorpus(files).corpus)?.data.topicTerms ?? [];
}

describe.each([
  ['the guide that comes with it', resolve(root, 'content')],
  ['a guide on another subject', OTHER_TOPIC],
])('the generator and the words of %s', (_, content) => {
  const terms = termsOf(content);

  it('are known', () => {
    expect(terms.length).toBeGreaterThan(5);
  });

  it('share none', () => {
    const found = sources.flatMap((path) =>
      topicWords(readFileSync(resolve(root, path), 'utf8'), termsFor(path, terms)).map(
        (term) => `${path}: ${term}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('the search for words of a topic', () => {
  it('looks at every kind of source file', () => {
    const extensions = new Set(sources.map((path) => path.replace(/^.*\./, '')));
    expect([...extensions]).toEqual(expect.arrayContaining(['ts', 'astro', 'css']));
  });

  it.each([
    ['// as Podman does', ['podman']],
    ['const virtualMachine = 1', ['virtual machine']],
    ['a virtual\n * machine', ['virtual machine']],
    ['a "virtual-machine"', ['virtual machine']],
    ['HYPER_V', ['hyper-v']],
    ['.podman{color:red}', ['podman']],
    ['podmanfile, machine, hyperventilate', []],
  ])('finds in %j what stands there', (text, found) => {
    expect(topicWords(text, ['podman', 'virtual machine', 'hyper-v'])).toEqual(found);
  });
});
