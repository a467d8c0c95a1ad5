import { toString as textOf } from 'mdast-util-to-string';
import { all, bodyOf, type Corpus, type Entry, type Reference } from '../corpus/corpus.ts';
import { entryName, kindWord } from '../corpus/entries.ts';
import { headingsOf } from '../corpus/headings.ts';
import { partAnchor } from '../corpus/part-anchor.ts';
import { type Diagnostic, diagnostic, type Position } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Kind } from '../kinds/kinds.ts';
import { anchoredParts } from './lib/parts.ts';
import type { Rule } from './rule.ts';

/** Something on a page that has an address of its own. */
interface Anchored {
  anchor: string;
  /** How messages name it. */
  name: string;
  isHeading: boolean;
  at: () => Position;
}

/** Addresses are permanent, so none is changed to keep two apart: whoever writes chooses. */
export const duplicateAnchor: Rule = {
  name: 'duplicate-anchor',
  description: 'No two headings, embedded parts or questions on one page share an address.',
  codes: ['duplicate-anchor'],
  check: (corpus) => {
    const embeds = Map.groupBy(
      corpus.references.filter((reference) => reference.embeds),
      ({ from }) => from,
    );
    return [
      ...all(corpus, 'chapter').flatMap((chapter) =>
        clashes(entryName('chapter', chapter.id), inChapter(corpus, chapter, embeds.get(chapter) ?? [])),
      ),
      ...clashes('The page of all quizzes', all(corpus, 'quiz').flatMap(inPractice)),
    ];
  },
};

/** What is on the page of a chapter: its headings, the parts of what it embeds, and the questions of its quiz. */
function inChapter(corpus: Corpus, chapter: Entry<'chapter'>, embeds: readonly Reference[]): Anchored[] {
  const body = bodyOf(corpus, chapter);
  if (!body) return [];
  const headings = headingsOf(body.tree).map(({ node, slug }) => ({
    anchor: slug,
    name: `the heading ${quote(textOf(node))}`,
    isHeading: true,
    at: () => body.at(undefined, node),
  }));
  const embedded = embeds.flatMap(({ at, to }) => {
    const entry: Entry | undefined = corpus.entries[to.kind].get(to.id);
    return entry ? partsOf(entry, at) : [];
  });
  const quiz = corpus.entries.quiz.get(chapter.data.quiz ?? '');
  const questions = quiz ? partsOf(quiz, () => chapter.locate(['quiz'])) : [];
  return [...embedded, ...questions, ...headings];
}

function inPractice(quiz: Entry<'quiz'>): Anchored[] {
  const itself = {
    anchor: quiz.id,
    name: `the quiz ${quote(quiz.id)}`,
    isHeading: false,
    at: () => quiz.locate([]),
  };
  return [itself, ...partsOf(quiz)];
}

/** The parts of an entry as a page shows them that it shares with others. */
function partsOf<K extends Kind>(entry: Entry<K>, at?: () => Position): Anchored[] {
  return anchoredParts(entry).map(({ id, noun, path }) => ({
    anchor: partAnchor(entry.id, id, true),
    name: `the ${noun} ${quote(id)} of the ${kindWord(entry.kind)} ${quote(entry.id)}`,
    isHeading: false,
    at: at ?? (() => entry.locate(path)),
  }));
}

/** A finding for everything on a page whose address something before it has. */
function clashes(page: string, things: readonly Anchored[]): Diagnostic[] {
  const first = new Map<string, Anchored>();
  const shownTwice = new Set<string>();
  return things.flatMap((thing) => {
    const other = first.get(thing.anchor);
    first.set(thing.anchor, other ?? thing);
    if (!other) return [];
    if (other.name !== thing.name) return [report(page, thing, other)];
    // An entry that occurs twice is reported once, not for each of its parts.
    if (shownTwice.has(whole(thing))) return [];
    shownTwice.add(whole(thing));
    return [twice(page, thing)];
  });
}

/** The entry that something belongs to, by its name in messages. */
const whole = ({ name }: Anchored): string => name.replace(/^.* of /, '');

function report(page: string, thing: Anchored, other: Anchored): Diagnostic {
  return diagnostic(
    'duplicate-anchor',
    thing.at(),
    `${page} gives one address, ${quote(`#${thing.anchor}`)}, to ${other.name} and to ${thing.name}.`,
    thing.isHeading ? 'Word the heading differently.' : 'Give one of the two another id.',
  );
}

function twice(page: string, thing: Anchored): Diagnostic {
  return diagnostic(
    'duplicate-anchor',
    thing.at(),
    `${page} shows ${whole(thing)} twice, so its parts have one address each, such as ${quote(`#${thing.anchor}`)}.`,
    'Show it once, and link to it from the other place.',
  );
}
