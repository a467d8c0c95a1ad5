import { h } from 'hastscript';
import { PAGE } from '../../markup/page-id.ts';
import { type ChapterView, chapterBody, chapterView } from '../../views/chapter.ts';
import type { Guide } from '../../views/guide.ts';
import { address } from '../../views/links/address.ts';
import type { Link } from '../../views/links/link-to.ts';
import { bodyNodes } from './body.ts';
import type { GuideDocument, Nodes } from './document.ts';
import { commas, heading, link, siteOnly } from './elements.ts';
import { makeDocument } from './make.ts';
import { quizNodes } from './quiz.ts';

/** A chapter: overview, text, quiz, its words, where to go on, its facts. */
export function chapterDocument(guide: Guide, id: string): GuideDocument {
  const chapter = chapterView(guide, id);
  const about = { kind: 'chapter', id, address: address(guide.base, { kind: 'chapter', id }) } as const;
  return makeDocument(guide, about, chapter, [
    ...overview(chapter),
    ...bodyNodes(guide, chapter.facts, chapterBody(guide, chapter, 'document')),
    ...(chapter.quiz ? quizNodes(chapter.quiz, false) : []),
    ...terms(chapter.teaches),
    ...siteOnly(onward(chapter)),
  ]);
}

function overview({ minutes, number, objectives, of, prerequisites, summary }: ChapterView): Nodes {
  return [
    h('p.meta', `Chapter ${number} of ${of}, ${minutes} min`),
    heading(2, {}, 'In one minute'),
    ...summary,
    heading(2, {}, 'Afterwards you can'),
    h(
      'ul',
      objectives.map((objective) => h('li', objective)),
    ),
    ...links('Read first', prerequisites),
    h('hr'),
  ];
}

function terms(teaches: readonly Link[]): Nodes {
  if (teaches.length === 0) return [];
  return [heading(2, { id: PAGE.terms }, 'Words of this chapter'), h('p', commas(teaches.map(link)))];
}

function onward({ alsoNext, next, previous }: ChapterView): Nodes {
  return [
    ...links('Previous chapter', previous ? [previous] : []),
    ...links('Next chapter', next ? [next] : []),
    ...links('Also worth reading now', alsoNext),
  ];
}

function links(words: string, to: readonly Link[]): Nodes {
  return to.length === 0 ? [] : [h('p.meta', `${words}: `, commas(to.map(link)))];
}
