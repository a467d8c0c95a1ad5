import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../../scripts/edit/find-entry.ts';
import { REDIRECTS } from '../../../../scripts/rename/redirects.ts';
import { rename } from '../../../../scripts/rename/rename.ts';
import type { Entry } from '../../../../src/corpus/corpus.ts';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import type { RawFile } from '../../../../src/corpus/raw-file.ts';
import { readFiles } from '../../../../src/corpus/read.ts';
import { type ValidCorpus, validate } from '../../../../src/rules/validate.ts';
import { TARGET_KINDS } from '../../../../src/schema/marks.ts';
import { createGuide } from '../../../../src/views/guide.ts';
import { movedAddresses } from '../../../../src/views/links/moved.ts';
import { OTHER_TOPIC, rawFiles } from '../../../lib/fixture.ts';

const TODAY = '2026-12-01';
const BASE = readFiles(`${import.meta.dirname}/../../../fixtures/base`);

function valid(files: readonly RawFile[]): ValidCorpus {
  const result = validate(loadCorpus(files), { today: TODAY });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics));
  return result.corpus;
}

/** Renames and hands back the files; throws when it is refused. */
function renamed(files: readonly RawFile[], name: string, to: string): RawFile[] {
  const result = rename(files, valid(files), name, to, TODAY);
  if (!result.ok) throw new Error(result.problems.join('\n'));
  return result.files;
}

const textOf = ({ content }: RawFile): string =>
  content.type === 'bytes' ? new TextDecoder().decode(content.bytes) : '';
const texts = (files: readonly RawFile[]) => new Map(files.map((file) => [file.path, textOf(file)]));
const others = (files: readonly RawFile[]) =>
  new Map([...texts(files)].filter(([path]) => path !== REDIRECTS).sort(([a], [b]) => (a < b ? -1 : 1)));

const entriesOf = (corpus: ValidCorpus): Entry[] =>
  TARGET_KINDS.flatMap((kind): Entry[] => [...corpus.entries[kind].values()]);

describe.each([
  ['the minimal guide', BASE],
  ['the guide on another subject', readFiles(OTHER_TOPIC)],
])('in %s', (_, files) => {
  const corpus = valid(files);

  test('there and back again leaves every byte but those of the redirects, and every old address leads on', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entriesOf(corpus)), fc.constantFrom('zz', 'a-new-one'), (entry, to) => {
        const name = nameOf(entry);
        const [scheme] = name.split(':');
        const there = renamed(files, name, to);
        expect(entriesOf(valid(there)).map(nameOf).toSorted()).toEqual(
          entriesOf(corpus)
            .map((one) => (one === entry ? `${scheme}:${to}` : nameOf(one)))
            .toSorted(),
        );
        const redirects = texts(there).get(REDIRECTS) ?? '';
        expect(redirects).toContain(`${name}: ${scheme}:${to}\n`);
        expect(movedAddresses(createGuide(valid(there), '/'))).toHaveLength(
          (redirects.match(/^[^#].*: /gm) ?? []).length,
        );
        const back = renamed(there, `${scheme}:${to}`, entry.id);
        expect(others(back)).toEqual(others(files));
        expect(texts(back).get(REDIRECTS)).toContain(`${scheme}:${to}: ${name}\n`);
        expect(texts(back).get(REDIRECTS)).not.toContain(`${name}: `);
      }),
      { numRuns: 6 },
    );
  });
});

/** The minimal guide with a chapter and terms that name a term in every way. */
function withReferences(): RawFile[] {
  const files = texts(BASE);
  files.set(
    'glossary/more.yaml',
    `- id: box # an id
  term: Box
  definition: >-
    See [term:box](term:box) and "[box](term:box)", not [box two](term:box-two).
  sources: [{ source: engine-docs, at: Reference }]
- id: box-two
  term: Box two
  definition: 'It''s a [box](term:box).'
  see: ["box"]   # both
  sources: [{ source: engine-docs, at: Reference }]
`,
  );
  files.set('wordings.yaml', '- id: boxes\n  place: term:box\n  asked: [what is a box]\n');
  const [chapter = ''] = [...files.keys()].filter((path) => path.startsWith('chapters/'));
  files.set(
    chapter,
    `${files.get(chapter)}\nA [term:box](term:box), a \`term:box\` in code, a [box](term:box-two).\n`,
  );
  return rawFiles(files);
}

test('every way to name an entry is changed, and nothing that only looks like it', () => {
  const after = texts(renamed(withReferences(), 'term:box', 'crate'));
  expect(after.get('glossary/more.yaml')).toBe(`- id: crate # an id
  term: Box
  definition: >-
    See [term:box](term:crate) and "[box](term:crate)", not [box two](term:box-two).
  sources: [{ source: engine-docs, at: Reference }]
- id: box-two
  term: Box two
  definition: 'It''s a [box](term:crate).'
  see: ["crate"]   # both
  sources: [{ source: engine-docs, at: Reference }]
`);
  expect(after.get('wordings.yaml')).toContain('place: term:crate\n');
  const chapter = [...after].find(([path]) => path.startsWith('chapters/'))?.[1];
  expect(chapter).toContain('A [term:box](term:crate), a `term:box` in code, a [box](term:box-two).');
});

test('a second renaming leads the oldest address straight to the newest', () => {
  const twice = renamed(renamed(withReferences(), 'term:box', 'crate'), 'term:crate', 'chest');
  expect(texts(twice).get(REDIRECTS)).toMatch(/\nterm:box: term:chest\nterm:crate: term:chest\n$/);
});

test('a list of old addresses keeps the line ends that it has', () => {
  const windows = [...BASE, ...rawFiles([[REDIRECTS, 'term:box: term:container\r\n']])];
  expect(texts(renamed(windows, 'term:container', 'crate')).get(REDIRECTS)).toBe(
    'term:box: term:crate\r\nterm:container: term:crate\r\n',
  );
});

test.each([
  ['term:bix', 'crate', 'The closest is "term:box"'],
  ['term:box', 'box-two', 'is taken'],
  ['term:box', 'box', 'has this id already'],
  ['term:box', 'Crate Two', 'is not an id'],
  ['term:box', '../x', 'is not an id'],
  ['term:box', 'a'.repeat(65), 'is not an id'],
])('%s cannot become %s', (name, to, message) => {
  const files = withReferences();
  expect(rename(files, valid(files), name, to, TODAY)).toEqual({
    ok: false,
    problems: [expect.stringContaining(message)],
  });
});

test('the old address of another entry is not given away', () => {
  const files = renamed(withReferences(), 'term:box', 'crate');
  expect(rename(files, valid(files), 'term:box-two', 'box', TODAY)).toEqual({
    ok: false,
    problems: ['term:box is an old address of term:crate, and still leads there.'],
  });
});

test('a link that the file does not write out keeps the entry from being renamed', () => {
  const files = texts(withReferences());
  files.set(
    'glossary/more.yaml',
    (files.get('glossary/more.yaml') ?? '').replace('see: ["box"]', 'see: ["b\\u006fx"]'),
  );
  const raw = rawFiles(files);
  expect(rename(raw, valid(raw), 'term:box', 'crate', TODAY)).toEqual({
    ok: false,
    problems: [expect.stringContaining('unknown-term')],
  });
});
