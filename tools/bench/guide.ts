import { chapterSource, type Mentions, PER_CHAPTER } from './chapter.ts';
import { numbers, writerFrom } from './words.ts';

/** Files of a guide made up for measuring, by path relative to its content folder. */
export type Guide = ReadonlyMap<string, string>;

/** Entries of one list file: as many as a writer would still find their way in. */
const PER_FILE = 100;

/** One claim and one question for this many chapters. */
const CHAPTERS_PER_QUESTION = 4;

const DATES = ['asOf: 2026-11-21', 'reviewBy: 2100-01-01'];

const LINKS: Mentions = {
  cited: (fact, words) => `[${words}](fact:fact-${fact})`,
  value: (fact) => `[](fact:fact-${fact})`,
  term: (term, words) => `[${words}](term:term-${term})`,
};

/**
 * A valid guide of so many chapters, each with terms, facts and sources of its own, all of them used. With `claims`, as
 * many claims more, each with as many terms, facts and sources as a chapter. The same size, the same text.
 */
export function syntheticGuide(chapters: number, claims = 0): Guide {
  const { fact: facts, source: sources, term: terms } = PER_CHAPTER;
  const questions = Math.ceil(chapters / CHAPTERS_PER_QUESTION);
  const groups = chapters + claims;
  return new Map([
    ['site.yaml', site(chapters)],
    ...listFiles('sources', groups * sources, source),
    ...listFiles('glossary', groups * terms, (n) => term(n, Math.floor(n / terms) * sources)),
    ...listFiles('facts', groups * facts, fact),
    ...listFiles('claims', questions + claims, (n) =>
      n < questions
        ? claim(n, n * CHAPTERS_PER_QUESTION * facts, 2)
        : claim(n, (chapters + n - questions) * facts, facts),
    ),
    ...listFiles('faq', questions, (n) => question(n, n * CHAPTERS_PER_QUESTION)),
    ...numbers(chapters).map((n): [string, string] => [`chapters/chapter-${n}.mdx`, chapter(n)]),
  ]);
}

/** How many entries a guide of so many chapters and further claims has. */
export function entriesIn(chapters: number, claims = 0): number {
  const { fact, source, term } = PER_CHAPTER;
  return (chapters + claims) * (1 + fact + source + term) + 2 * Math.ceil(chapters / CHAPTERS_PER_QUESTION);
}

function listFiles(folder: string, length: number, entry: (n: number) => string): [string, string][] {
  return numbers(Math.ceil(length / PER_FILE)).map((file) => {
    const inFile = Math.min(PER_FILE, length - file * PER_FILE);
    const text = numbers(inFile)
      .map((n) => entry(file * PER_FILE + n))
      .join('');
    return [`${folder}/part-${file}.yaml`, text];
  });
}

/** The settings of a guide of so many chapters. */
export function site(chapters: number): string {
  return `title: Measured
tagline: A guide made up for measuring.
description: A guide made up for measuring.
language: en
introduction: Nothing here is about anything.
subjects: [{ id: one, label: One, plural: Ones, role: first }, { id: two, label: Two, plural: Twos, role: second }]
home: {}
chapters: [${numbers(chapters)
    .map((n) => `chapter-${n}`)
    .join(', ')}]
licence: { name: CC0, url: "https://example.org/licence" }
topicTerms: []
`;
}

function source(n: number): string {
  return `- id: source-${n}
  title: Document ${n} on ${writerFrom(-n).words(4)}
  publisher: Nobody in Particular
  kind: standard
  url: https://example.org/source-${n}
  accessed: 2026-11-21
`;
}

function term(n: number, source: number): string {
  const writer = writerFrom(-n);
  return `- id: term-${n}
  term: ${writer.words(2)} ${n}
  aka: [${writer.words(2)}]
  definition: ${writer.sentence()} It is *one* of many.
  sources: [{ source: source-${source}, at: first page }]
`;
}

function fact(n: number): string {
  const { fact, source, term } = PER_CHAPTER;
  const chapter = Math.floor(n / fact);
  const writer = writerFrom(-n);
  return `- id: fact-${n}
  claim: The ${writer.words(6)} takes a while.
  kind: quantity
  about: [term-${chapter * term + (n % term)}]
  value: { type: quantity, min: ${n + 1}, max: ${n + 2}, unit: ms }
  conditions: [Measured on ${writer.words(4)}.]
  sources:
${numbers(source)
  .map(
    (at) =>
      `    - { source: source-${chapter * source + at}, at: section ${at + 1}, supports: That ${writer.words(7)}. }\n`,
  )
  .join('')}  status: verified
  ${DATES.join('\n  ')}
`;
}

function claim(n: number, fact: number, facts: number): string {
  return `- id: claim-${n}
  says: The ${writerFrom(-n).words(6)} takes no time at all.
  verdict: qualified
  correction: It does, see [](fact:fact-${fact}) for one thing that does.
  facts: [${numbers(facts)
    .map((index) => `fact-${fact + index}`)
    .join(', ')}]
  ${DATES.join('\n  ')}
`;
}

function question(n: number, chapter: number): string {
  const { fact, term } = PER_CHAPTER;
  const writer = writerFrom(-n);
  return `- id: faq-${n}
  question: How long does the ${writer.words(4)} take?
  short: As long as it takes.
  long: About [](fact:fact-${chapter * fact}), as [others](term:term-${chapter * term}) do. ${writer.sentences(2)}
  facts: [fact-${chapter * fact}]
  ${DATES.join('\n  ')}
`;
}

function chapter(n: number): string {
  const { body, objectives, summary, title } = chapterSource(n, LINKS);
  const taught = numbers(PER_CHAPTER.term).map((index) => `term-${n * PER_CHAPTER.term + index}`);
  return `---
title: "${title}"
summary: ${summary}
objectives: [${objectives.join(', ')}]
prerequisites: [${n === 0 ? '' : `chapter-${n - 1}`}]
teaches: [${taught.join(', ')}]
${DATES.join('\n')}
---

${body}`;
}
