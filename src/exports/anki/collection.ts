import { createHash } from 'node:crypto';
import initSqlJs, { type Database } from 'sql.js';
import { htmlOf } from '../../markup/html.ts';
import { textOf } from '../../markup/text-of.ts';
import type { Flashcard } from '../flashcards/flashcard.ts';
import { ankiPath } from './anki-path.ts';
import { DECK_OPTIONS, deckSettings, SETTINGS } from './collection-settings.ts';
import { COLLECTION_TABLES } from './collection-tables.ts';
import { NOTE_TYPE_ID, noteType } from './note-type.ts';

const { Database: NewDatabase } = await initSqlJs();

/** What is between the fields of a note. */
const FIELD_SEPARATOR = '\u001f';

/** A card, and the time since which it is as it is, in seconds since 1970. */
export interface Note extends Flashcard {
  since: number;
}

/**
 * Notes as a collection of Anki (version 11), ready to be packed. Anki updates a note that it has when the one in the
 * package is newer. `edition` is the time of the collection in seconds since 1970. Nothing else depends on time, so the
 * same notes and edition give the same bytes.
 */
export function collection(notes: readonly Note[], edition: number): Uint8Array {
  const db = new NewDatabase();
  db.exec(COLLECTION_TABLES);
  const decks = [...new Set(notes.map(({ deck }) => ankiPath(deck)))];
  addSettings(db, decks, edition);
  const note = db.prepare('insert into notes values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, ?)');
  const card = db.prepare(
    "insert into cards values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
  );
  for (const [index, { back, deck, front, guid, since, tags }] of notes.entries()) {
    // Anki numbers by milliseconds; it gives notes that it takes in numbers of its own.
    const id = edition * 1000 + index;
    const words = front.map(textOf).join('');
    const tagList = tags.length > 0 ? ` ${tags.map(ankiPath).join(' ')} ` : '';
    const fields = [htmlOf(front), htmlOf(back)].join(FIELD_SEPARATOR);
    note.run([id, guid, NOTE_TYPE_ID, since, tagList, fields, words, checksum(words), '']);
    card.run([id, id, deckId(ankiPath(deck)), since, index + 1]);
  }
  note.free();
  card.free();
  const bytes = db.export();
  db.close();
  return bytes;
}

function addSettings(db: Database, decks: readonly string[], seconds: number): void {
  const milliseconds = seconds * 1000;
  const all = [
    deckSettings(1, 'Default', 0),
    ...decks.map((name) => deckSettings(deckId(name), name, seconds)),
  ];
  db.run('insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, ?)', [
    seconds,
    milliseconds,
    milliseconds,
    JSON.stringify(SETTINGS),
    JSON.stringify({ [NOTE_TYPE_ID]: noteType(seconds) }),
    JSON.stringify(Object.fromEntries(all.map((deck) => [deck.id, deck]))),
    JSON.stringify({ [DECK_OPTIONS.id]: DECK_OPTIONS }),
    '{}',
  ]);
}

/** A number for a deck, from its name; Anki itself finds decks by name. It is in the range of Anki's own numbers. */
function deckId(name: string): number {
  return 1_000_000_000_000 + Number.parseInt(sha1(name).slice(0, 10), 16);
}

/** Anki's checksum of a first field: the first 32 bits of the SHA-1 of its words. */
function checksum(words: string): number {
  return Number.parseInt(sha1(words).slice(0, 8), 16);
}

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex');
