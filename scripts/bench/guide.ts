/** Files of a guide made up for measuring, by path relative to its content folder. */
export type Guide = ReadonlyMap<string, string>;

/** Entries of one list file: as many as a writer would still find their way in. */
const PER_FILE = 100;

/** Which part of a guide each kind makes up, as in a finished one. */
const SHARES = { source: 0.15, term: 0.12, fact: 0.6, claim: 0.05, faq: 0.05, chapter: 0.03 };

const DATES = ['asOf: 2026-11-21', 'reviewBy: 2100-01-01'];

/** A valid guide of about `entries` entries in which every source, fact and term is used. The same size, the same text. */
export function syntheticGuide(entries: number): Guide {
  const count = (kind: keyof typeof SHARES) => Math.max(1, Math.round(entries * SHARES[kind]));
  const facts = count('fact');
  const sources = count('source');
  const terms = count('term');
  const chapters = count('chapter');
  const claims = count('claim');
  const faq = count('faq');
  return new Map([
    ['site.yaml', site(chapters)],
    ...listFiles('sources', sources, source),
    ...listFiles('glossary', terms, (n) => term(n, sources)),
    ...listFiles('facts', facts, (n) => fact(n, sources, terms)),
    ...listFiles('claims', claims, (n) => claim(n, spread(n, claims, facts))),
    ...listFiles('faq', faq, (n) => question(n, spread(n, faq, facts), terms)),
    ...numbers(chapters).map((n): [string, string] => [
      `chapters/chapter-${n}.mdx`,
      chapter(n, spread(n, chapters, facts), spread(n, chapters, terms)),
    ]),
  ]);
}

const numbers = (length: number) => Array.from({ length }, (_, index) => index);

/** The n-th of `parts` nearly equal shares of 0..total-1. */
function spread(n: number, parts: number, total: number): number[] {
  const from = Math.floor((n * total) / parts);
  const to = Math.floor(((n + 1) * total) / parts);
  return from < to ? numbers(to - from).map((index) => from + index) : [from % total];
}

function listFiles(folder: string, length: number, entry: (n: number) => string): [string, string][] {
  return numbers(Math.ceil(length / PER_FILE)).map((file) => {
    const within = numbers(length).slice(file * PER_FILE, (file + 1) * PER_FILE);
    return [`${folder}/part-${file}.yaml`, within.map(entry).join('')];
  });
}

function site(chapters: number): string {
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
  title: Document number ${n}
  publisher: Nobody
  kind: standard
  url: https://example.org/source-${n}
  accessed: 2026-11-21
`;
}

function term(n: number, sources: number): string {
  return `- id: term-${n}
  term: word ${n}
  aka: [other word ${n}]
  definition: A word that stands for the ${n}th thing. It is *one* of many.
  sources: [{ source: source-${n % sources}, at: first page }]
`;
}

function fact(n: number, sources: number, terms: number): string {
  return `- id: fact-${n}
  claim: The thing number ${n} takes a while.
  kind: quantity
  about: [term-${n % terms}]
  value: { type: quantity, min: ${n}, max: ${n + 1}, unit: ms }
  conditions: [Measured on nothing in particular.]
  sources:
    - { source: source-${n % sources}, at: section ${n}, supports: That it takes this long. }
    - { source: source-${(n + 1) % sources}, at: section ${n}, supports: That it takes no longer. }
  status: verified
  ${DATES.join('\n  ')}
`;
}

function claim(n: number, facts: number[]): string {
  return `- id: claim-${n}
  says: Everything takes as long as number ${n}.
  verdict: qualified
  correction: It does not, see [](fact:fact-${facts[0]}) for one thing that does not.
  facts: [${facts.map((fact) => `fact-${fact}`).join(', ')}]
  ${DATES.join('\n  ')}
`;
}

function question(n: number, facts: number[], terms: number): string {
  return `- id: faq-${n}
  question: How long does number ${n} take?
  short: As long as it takes.
  long: About [](fact:fact-${facts[0]}), as [others](term:term-${n % terms}) do.
  facts: [${facts.map((fact) => `fact-${fact}`).join(', ')}]
  ${DATES.join('\n  ')}
`;
}

function chapter(n: number, facts: number[], terms: number[]): string {
  const paragraphs = facts.map(
    (fact, index) =>
      `The thing called [word](term:term-${terms[index % terms.length]}) takes [](fact:fact-${fact}), whatever **others** say.`,
  );
  const rest = terms.map((term) => `- a [word](term:term-${term}) of its own`).join('\n');
  return `---
title: Chapter ${n}
summary: What there is to say about part ${n}.
objectives: [Say something about part ${n}.]
prerequisites: [${n === 0 ? '' : `chapter-${n - 1}`}]
teaches: [${terms.map((term) => `term-${term}`).join(', ')}]
${DATES.join('\n')}
---

## What this is about

${paragraphs.join('\n\n')}

## What to take along

${rest}
`;
}
