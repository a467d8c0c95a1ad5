import { strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { describe, expect, it, test } from 'vitest';
import { ankiDownloads } from '../../../../src/exports/anki/anki-downloads.ts';
import { packageFile } from '../../../../src/exports/anki/package-file.ts';
import { readAnkiText } from '../../../lib/anki-text.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';
import { proseOf } from '../../../lib/prose.ts';

const { Database } = await initSqlJs();

/** The collection inside a package, as a function that answers questions about it. */
function open(bytes: Uint8Array | undefined) {
  const files = unzipSync(bytes ?? new Uint8Array());
  const db = new Database(files['collection.anki2']);
  return { files, rows: (sql: string) => db.exec(sql)[0]?.values ?? [] };
}

describe.each(GUIDES)('the Anki package of %s', (_, root) => {
  const files = ankiDownloads(guideFrom(root));
  const { files: packed, rows } = open(files.find(({ path }) => path.endsWith('.apkg'))?.bytes());

  it('is a sound collection of version 11 without media', () => {
    expect(Object.keys(packed)).toEqual(['collection.anki2', 'media']);
    expect(strFromU8(packed.media ?? new Uint8Array())).toBe('{}');
    expect(rows('pragma integrity_check')).toEqual([['ok']]);
    expect(rows('select ver from col')).toEqual([[11]]);
  });

  it('holds the same notes as the text files', () => {
    const texts = files
      .filter(({ path }) => path.endsWith('.txt'))
      .flatMap((one) => readAnkiText(new TextDecoder().decode(one.bytes())).notes)
      .map(({ fields, guid, tags }) => [
        guid,
        fields.join('\u001f'),
        tags.length > 0 ? ` ${tags.join(' ')} ` : '',
      ]);
    expect(rows('select guid, flds, tags from notes order by id')).toEqual(texts);
  });

  it('gives every note one new card, in a deck and of a type that it describes', () => {
    const [[models = '', decks = ''] = []] = rows('select models, decks from col');
    const types: Record<string, { flds: unknown[] }> = JSON.parse(String(models));
    const known = Object.keys(JSON.parse(String(decks)));
    expect(rows('select count(*) from notes')).toEqual(
      rows('select count(distinct nid) from cards join notes on notes.id = nid where type = 0 and queue = 0'),
    );
    expect(rows('select distinct mid from notes').map(String)).toEqual(Object.keys(types));
    expect(Object.values(types).map(({ flds }) => flds.length)).toEqual([2]);
    for (const [deck] of rows('select distinct did from cards')) expect(known).toContain(String(deck));
  });
});

test('the package is the same, byte for byte, whenever it is made', () => {
  const made = () => ankiDownloads(guideFrom(OTHER_TOPIC))[0]?.bytes();
  expect(made()).toEqual(made());
});

test('a note is as new as its content, so that Anki updates it when that has changed', () => {
  const card = { deck: ['Guide', 'Deck'], tags: [], front: proseOf('a &amp; b'), back: proseOf('c') };
  const notes = [
    { ...card, guid: 'old', since: 1_700_000_000 },
    { ...card, guid: 'new', since: 1_800_000_000 },
  ];
  const found = open(packageFile(notes, 1_900_000_000)).rows('select guid, mod, sfld, csum from notes');
  // The checksum of "a & b", by sha1sum.
  expect(found).toEqual([
    ['old', 1_700_000_000, 'a & b', 0x92d2cb00],
    ['new', 1_800_000_000, 'a & b', 0x92d2cb00],
  ]);
});
