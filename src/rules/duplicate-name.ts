import { all, type Entry } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Rule } from './rule.ts';

/** Something that readers know by what it is called. */
interface Named {
  /** What it is called. */
  words: string;
  /** How messages name it. */
  name: string;
  at: () => Position;
  /** Whether this is its own name, and not another name of it. */
  isOwn: boolean;
}

/** Search, lists and flashcards show names: two that are alike cannot be told apart. */
export const duplicateName: Rule = {
  name: 'duplicate-name',
  description: 'No two terms have one name, and no two questions of a kind one wording.',
  codes: ['duplicate-name'],
  check: (corpus) => [
    ...alike(all(corpus, 'term').flatMap(namesOf)),
    ...alike(all(corpus, 'faq').map(asked)),
    ...alike(all(corpus, 'quiz').flatMap(questionsOf)),
  ],
};

function namesOf(entry: Entry<'term'>): Named[] {
  const { aka, term } = entry.data;
  const name = entryName('term', entry.id);
  return [
    { words: term, name, at: () => entry.locate(['term']), isOwn: true },
    ...aka.map((words, index) => ({ words, name, at: () => entry.locate(['aka', index]), isOwn: false })),
  ];
}

function asked(entry: Entry<'faq'>): Named {
  const at = () => entry.locate(['question']);
  return { words: entry.data.question, name: entryName('faq', entry.id), at, isOwn: true };
}

/** A card shows a question with its choices, so both make its name. */
function questionsOf(entry: Entry<'quiz'>): Named[] {
  return entry.data.questions.map(({ choices, id, text }, index) => ({
    words: [text, ...choices.map((choice) => choice.text).toSorted()].join('\n'),
    name: `The question ${quote(id)} of the quiz ${quote(entry.id)}`,
    at: () => entry.locate(['questions', index, 'text']),
    isOwn: true,
  }));
}

/** A finding for each name that something else has; two things may share a name that is the own one of neither. */
function alike(named: readonly Named[]): Diagnostic[] {
  return [...Map.groupBy(named, ({ words }) => folded(words)).values()].flatMap((same) => {
    const first = same.find(({ isOwn }) => isOwn);
    const others = same.filter((one) => first !== undefined && one !== first && one.name !== first.name);
    return first ? others.map((one) => report(one, first)) : [];
  });
}

/** One spelling for what readers take for the same: letters composed (Unicode NFC), case folded. */
const folded = (words: string): string => words.normalize('NFC').toUpperCase().toLowerCase();

function report(one: Named, first: Named): Diagnostic {
  const { file, line } = first.at();
  const words = quote(one.words.split('\n', 1)[0] ?? '');
  const calls = one.isOwn ? 'has the name' : 'is also known by the name';
  return diagnostic(
    'duplicate-name',
    one.at(),
    `${one.name} ${calls} ${words}, which ${lower(first.name)} has: ${file}:${line}.`,
    one.isOwn
      ? 'Word one of the two differently, as in "image (of a disk)", or make one entry of both.'
      : 'Remove this other name, or make one entry of both.',
  );
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
