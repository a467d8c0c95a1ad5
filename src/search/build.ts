import { keysOf, nameKey, pairKey, wordKey } from './keys.ts';
import type { SearchRecord } from './record.ts';
import { type KeyPostings, type Posting, posting, strengthOf } from './shard.ts';
import { type WordForms, wordForms } from './stem.ts';
import { tokens } from './tokens.ts';

/** How much a word counts in each field, and how much longer fields count less (BM25F: Robertson and Zaragoza 2009). */
const FIELDS = {
  title: { boost: 6, length: 0.6, usual: 6 },
  names: { boost: 6, length: 0.3, usual: 4 },
  asked: { boost: 5, length: 0.6, usual: 6 },
  text: { boost: 1.6, length: 0.6, usual: 35 },
  body: { boost: 0.375, length: 0.8, usual: 150 },
  context: { boost: 1.3, length: 0, usual: 4 },
} as const;
type Field = keyof typeof FIELDS;
const FIELD_NAMES = Object.keys(FIELDS) as Field[];

/** How slowly further occurrences stop to count. */
const SATURATION = 4;

/** Words of a text behind which pairs of words are no longer indexed. */
const PAIRED_WORDS = 60;
/** A name of more letters is a sentence, which its words find as well. */
const LONGEST_NAME = 48;
/** Records listed for one key; of a word in more of them, the strongest stay. */
const MOST_POSTINGS = 1_500;

/** Every key of the records, in order, with what the index knows of it. */
export function buildEntries(
  records: readonly SearchRecord[],
  language: string,
  synonyms: readonly (readonly string[])[],
): [string, KeyPostings][] {
  const forms = wordForms(language);
  const entries = new Map<string, { postings: Posting[]; synonyms: string[][] }>();
  const entry = (key: string) => {
    const found = entries.get(key) ?? { postings: [], synonyms: [] };
    entries.set(key, found);
    return found;
  };
  for (const [record, data] of records.entries()) {
    for (const [key, amount] of amounts(forms, data)) {
      const strength = Math.max(1, Math.round((255 * amount) / (amount + SATURATION)));
      entry(key).postings.push(posting(record, strength));
    }
    const [title = ''] = [data.title];
    const all = [...new Set([title, ...data.names, ...data.asked])].filter(
      (name) => nameKey(forms, name).length <= LONGEST_NAME,
    );
    for (const key of new Set(all.map((name) => nameKey(forms, name)))) {
      if (key === '=') continue;
      const first = nameKey(forms, title) === key;
      entry(key).postings.push(posting(record, first ? 255 : 220));
    }
    if (data.synonyms) addSynonyms(forms, title, data.names, (key, words) => entry(key).synonyms.push(words));
  }
  for (const group of synonyms) {
    for (const word of group)
      addSynonyms(forms, word, group, (key, words) => entry(key).synonyms.push(words));
  }
  return [...entries]
    .map(([key, { postings, synonyms }]): [string, KeyPostings] => [
      key,
      { found: postings.length, postings: strongest(postings), synonyms },
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** How much each key counts in a record, over all fields. */
function amounts(forms: WordForms, record: SearchRecord): Map<string, number> {
  const sum = new Map<string, number>();
  const texts: Record<Field, readonly string[]> = {
    title: [record.title],
    names: record.names,
    asked: record.asked,
    text: [record.text],
    body: [record.body],
    context: [record.context],
  };
  for (const field of FIELD_NAMES) {
    const { boost, length, usual } = FIELDS[field];
    for (const [key, { count, words }] of occurrences(forms, texts[field], field)) {
      const amount = (boost * count) / (1 - length + (length * words) / usual);
      sum.set(key, (sum.get(key) ?? 0) + amount);
    }
  }
  return sum;
}

/** Keys of a field: how often each occurs, and in how many words. Of several names, each is its own text. */
function occurrences(
  forms: WordForms,
  texts: readonly string[],
  field: Field,
): Map<string, { count: number; words: number }> {
  const found = new Map<string, { count: number; words: number }>();
  for (const text of texts) {
    const list = tokens(text).map((token) => keysOf(forms, token));
    const kept = list.filter((keys) => keys.length > 0);
    const words = kept.length;
    const add = (key: string) => {
      const before = found.get(key);
      if (!before) found.set(key, { count: 1, words });
      else if (field === 'names' || field === 'asked') before.words = Math.min(before.words, words);
      else before.count++;
    };
    for (const [index, keys] of kept.entries()) {
      for (const key of keys) add(key);
      const [next] = kept[index + 1] ?? [];
      if (
        field !== 'context' &&
        field !== 'body' &&
        index < PAIRED_WORDS &&
        next !== undefined &&
        keys[0] !== undefined
      )
        add(pairKey(keys[0], next));
    }
  }
  return found;
}

/** For each name of a thing, its title in word keys; for the title, its other names. */
function addSynonyms(
  forms: WordForms,
  title: string,
  names: readonly string[],
  add: (key: string, words: string[]) => void,
): void {
  const words = (name: string) =>
    tokens(name)
      .filter(({ exact }) => !forms.isStop(exact))
      .map(({ joined }) => wordKey(forms, joined));
  const main = words(title);
  for (const name of names) {
    if (nameKey(forms, name) === nameKey(forms, title) || words(name).join(' ') === main.join(' ')) continue;
    if (main.length > 0) add(nameKey(forms, name), main);
  }
}

function strongest(postings: Posting[]): Posting[] {
  if (postings.length <= MOST_POSTINGS) return postings;
  return postings
    .toSorted((a, b) => strengthOf(b) - strengthOf(a) || a - b)
    .slice(0, MOST_POSTINGS)
    .sort((a, b) => a - b);
}
