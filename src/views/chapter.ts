import type { Root } from 'mdast';
import { remember } from '../corpus/remember.ts';
import { type BodyPart, bodyParts } from '../markup/body-parts.ts';
import type { Prose } from '../markup/prose.ts';
import { words } from '../markup/to-text.ts';
import { plainResolver, resolverOf } from './citations/resolver.ts';
import { dataOf, entry, type Guide } from './guide.ts';
import { editLink } from './links/edit-link.ts';
import { type Link, linkTo } from './links/link-to.ts';
import { describe, entryPage, type PageView, rendererOf } from './page.ts';
import { type QuizView, quizView } from './quiz.ts';
import { bodyTree } from './text/body-tree.ts';
import { readingMinutes } from './text/reading-time.ts';
import { type TocEntry, tocOf } from './text/toc.ts';

export interface ChapterView extends PageView {
  id: string;
  /** Place on the reading path, from 1. */
  number: number;
  of: number;
  summary: Prose;
  objectives: string[];
  prerequisites: Link[];
  teaches: Link[];
  headings: TocEntry[];
  minutes: number;
  quiz: QuizView | undefined;
  previous: Link | undefined;
  next: Link | undefined;
  alsoNext: Link[];
  /** Where the file can be edited, when the guide names its repository. */
  edit: string | undefined;
}

/** Everything that the page of a chapter shows. */
export function chapterView(guide: Guide, id: string): ChapterView {
  const { data, file } = entry(guide, 'chapter', id);
  const tree = bodyTree(guide, { kind: 'chapter', id });
  // The quiz at the end of the page cites facts of its own: they go on from the chapter's numbers.
  const parts = [
    { kind: 'chapter', id } as const,
    ...(data.quiz === undefined ? [] : [{ kind: 'quiz', id: data.quiz } as const]),
  ];
  const page = entryPage(guide, 'chapter', id, data, parts);
  const path = guide.site.chapters;
  const at = path.indexOf(id);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : linkTo(guide, { kind: 'chapter', id: other });
  return {
    ...page,
    id,
    number: at + 1,
    of: path.length,
    summary: rendererOf(guide, page.facts).blocks(data.summary),
    objectives: data.objectives,
    prerequisites: data.prerequisites.map((other) => linkTo(guide, { kind: 'chapter', id: other })),
    teaches: data.teaches.map((term) => linkTo(guide, { kind: 'term', id: term })),
    headings: tocOf(tree),
    minutes: minutesOf(tree, guide),
    quiz: data.quiz === undefined ? undefined : quizView(guide, data.quiz, page.facts, true),
    previous: link(path[at - 1]),
    next: link(path[at + 1]),
    alsoNext: data.next.map((other) => linkTo(guide, { kind: 'chapter', id: other })),
    edit: editLink(guide.site, file),
  };
}

/** The text of a chapter whose view this is, for its page or for what readers take along. */
export function chapterBody(
  guide: Guide,
  { facts, id }: ChapterView,
  form: 'page' | 'document' = 'page',
): BodyPart[] {
  return bodyParts(bodyTree(guide, { kind: 'chapter', id }), resolverOf(guide, facts), form);
}

/** Chapters of the reading path with what a list of them shows. */
export function readingPath(
  guide: Guide,
): (Link & { description: string; minutes: number; number: number })[] {
  return guide.site.chapters.map((id, index) => ({
    ...linkTo(guide, { kind: 'chapter', id }),
    description: describe(guide, dataOf(guide, 'chapter', id).summary),
    minutes: minutesOf(bodyTree(guide, { kind: 'chapter', id }), guide),
    number: index + 1,
  }));
}

/** A chapter's own page and the list of all chapters both say how long it takes. */
const minutesOf = remember((tree: Root, guide: Guide) => readingMinutes(words(tree, plainResolver(guide))));
