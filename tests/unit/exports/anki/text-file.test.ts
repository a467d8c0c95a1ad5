import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { ankiDownloads } from '../../../../src/exports/anki/anki-downloads.ts';
import { textFile } from '../../../../src/exports/anki/text-file.ts';
import { htmlOf } from '../../../../src/markup/html.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { createGuide, type Guide } from '../../../../src/views/guide.ts';
import { importNotes, readAnkiText } from '../../../lib/anki-text.ts';
import { OTHER_TOPIC, rawFiles, textFiles } from '../../../lib/fixture.ts';
import { GUIDES, guideFrom } from '../../../lib/guides.ts';

/** The text files of a guide as Anki reads them. */
function decksOf(guide: Guide) {
  return ankiDownloads(guide)
    .filter(({ path }) => path.endsWith('.txt'))
    .map((one) => readAnkiText(new TextDecoder('utf-8', { fatal: true }).decode(one.bytes())));
}

describe.each(GUIDES)('the flashcards of %s', (_, root) => {
  const guide = guideFrom(root, 'https://example.org/sub/path/');
  const decks = decksOf(guide);
  const notes = decks.flatMap((deck) => deck.notes);

  it('say how they are to be read', () => {
    for (const { headers } of decks) {
      expect(Object.fromEntries(headers)).toEqual({
        separator: 'tab',
        html: 'true',
        notetype: 'Basic',
        'guid column': '1',
        'deck column': '2',
        'tags column': '3',
      });
    }
  });

  it('hold a card for every term and every question, each with its own guid, a front and a back', () => {
    const { quiz, term } = guide.corpus.entries;
    const questions = [...quiz.values()].flatMap(({ data }) => data.questions);
    expect(notes.length).toBe(term.size + questions.length);
    expect(new Set(notes.map(({ guid }) => guid)).size).toBe(notes.length);
    for (const { fields } of notes) {
      expect(fields.length).toBe(2);
      for (const field of fields) expect(field.replace(/<[^>]*>/g, '').trim()).not.toBe('');
    }
  });

  it('lie in two decks below the title, with tags of one word each', () => {
    expect(new Set(notes.map(({ deck }) => deck))).toEqual(
      new Set([`${guide.site.title}::Glossary`, `${guide.site.title}::Quizzes`]),
    );
    expect(
      notes.flatMap(({ tags }) => tags).filter((tag) => !/^[a-z0-9-]+(::[a-z0-9-]+)+$/.test(tag)),
    ).toEqual([]);
  });

  it('link by full addresses only, and to none of the page they are not on', () => {
    const links = notes.flatMap(({ fields }) => fields.join('').match(/href="[^"]*"/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !/^href="https?:\/\//.test(link))).toEqual([]);
    expect(notes.filter(({ fields }) => /class=|<sup|<span|type="text"/.test(fields.join('')))).toEqual([]);
  });

  it('name the right choices on the back and explain the others', () => {
    for (const { data, id } of guide.corpus.entries.quiz.values()) {
      for (const question of data.questions) {
        const back = notes.find(({ guid }) => guid.endsWith(`/quiz:${id}-${question.id}`))?.fields[1] ?? '';
        expect(back.match(/<div><b>[A-Z]\. /g)?.length).toBe(question.answers);
      }
    }
  });
});

test('cards of a guide whose address is not known link to sources only', () => {
  const links = decksOf(guideFrom(OTHER_TOPIC)).flatMap(({ notes }) =>
    notes.flatMap(({ fields }) => fields.join('').match(/href="[^"]*"/g) ?? []),
  );
  const known = new Set(
    [...guideFrom(OTHER_TOPIC).corpus.entries.source.values()].map(({ data }) => data.url),
  );
  expect(links.filter((link) => !known.has(link.slice(6, -1)))).toEqual([]);
});

test('importing a later edition updates what changed, adds what is new and keeps every schedule', () => {
  const files = textFiles(OTHER_TOPIC);
  const notesOf = (texts: Map<string, string>) => {
    const result = validate(loadCorpus(rawFiles(texts)), { today: '2026-11-21' });
    if (!result.ok) throw new Error(result.diagnostics.map(({ message }) => message).join('\n'));
    return decksOf(createGuide(result.corpus, '/')).flatMap(({ notes }) => notes);
  };
  const terms = files.get('glossary/terms.yaml') ?? '';
  const changed = terms.replace('as a table is a group of rows', 'and it has a name');
  expect(changed).not.toBe(terms);
  const first = importNotes(new Map(), notesOf(files));
  const studied = new Map([...first].map(([guid, note]) => [guid, { ...note, schedule: 7 }]));
  const second = importNotes(studied, notesOf(new Map([...files, ['glossary/terms.yaml', changed]])));
  expect([...second.keys()]).toEqual([...first.keys()]);
  const updated = [...second.values()].filter(({ fields, guid }) => fields[1] !== first.get(guid)?.fields[1]);
  expect(updated.map(({ guid }) => guid)).toEqual(['rows-and-documents/term:collection']);
  expect(updated[0]?.fields[1]).toContain('and it has a name');
  expect([...second.values()].every(({ schedule }) => schedule === 7)).toBe(true);
});

const literal = (value: string) => ({ type: 'text', value }) as const;

test('any text survives the file: tabs, quotes, line breaks, number signs', () => {
  const text = fc
    .array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('"', '\t', '\n', '\r\n', '#')))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
      const cards = pairs.map(([front, back], index) => ({
        guid: `g${index}`,
        deck: ['d'],
        tags: [],
        front: [literal(front)],
        back: [literal(back)],
      }));
      const { notes } = readAnkiText(textFile(cards));
      expect(notes.map(({ fields }) => fields)).toEqual(
        pairs.map((pair) => pair.map((value) => htmlOf([literal(value)]))),
      );
    }),
  );
});
