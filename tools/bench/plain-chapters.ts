import { type ChapterSource, chapterSource, type Mentions } from './chapter.ts';
import { type Guide, site } from './guide.ts';
import { numbers } from './words.ts';

/** Chapter `n` for a site that has no glossary and no facts: words stand for themselves. */
export const plainChapter = (n: number): ChapterSource => chapterSource(n, WORDS_ALONE);

const WORDS_ALONE: Mentions = {
  cited: (_, words) => words,
  value: (fact) => `${fact + 1}-${fact + 2} ms`,
  term: (_, words) => words,
};

/** The same chapters as a guide of this generator: no other entries, and figures that say they are assumed. */
export function plainGuide(chapters: number): Guide {
  const mentions = { ...WORDS_ALONE, value: (fact: number) => `[${WORDS_ALONE.value(fact)}](given:)` };
  return new Map([
    ['site.yaml', site(chapters)],
    ...numbers(chapters).map((n): [string, string] => [
      `chapters/chapter-${n}.mdx`,
      source(chapterSource(n, mentions)),
    ]),
  ]);
}

function source({ body, objectives, summary, title }: ChapterSource): string {
  return `---
title: "${title}"
summary: ${summary}
objectives: [${objectives.join(', ')}]
asOf: 2026-11-21
reviewBy: 2100-01-01
---

${body}`;
}
