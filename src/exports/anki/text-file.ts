import { stringify } from 'csv-stringify/sync';
import { htmlOf } from '../../markup/html.ts';
import type { Flashcard } from '../flashcards/flashcard.ts';
import { ankiPath } from './anki-path.ts';

/**
 * Cards as a text file that Anki imports (2.1.54 or later), with headers that spare the reader every setting:
 * https://docs.ankiweb.net/importing/text-files.html. No header names the columns: Anki would look for fields of those
 * names, which are other words in other languages; without names it takes columns in their order.
 */
export function textFile(cards: readonly Flashcard[]): string {
  const headers = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#guid column:1',
    '#deck column:2',
    '#tags column:3',
  ];
  const lines = cards.map(({ back, deck, front, guid, tags }) => [
    guid,
    ankiPath(deck),
    tags.map(ankiPath).join(' '),
    htmlOf(front),
    htmlOf(back),
  ]);
  const body = stringify(lines, { delimiter: '\t', quoted_match: /[\r\n]/ });
  return `${headers.join('\n')}\n${body}`;
}
