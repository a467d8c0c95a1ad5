import { h } from 'hastscript';
import { formatDate } from '../../schema/format-value.ts';
import { checkedCounts } from '../../views/checked/counts.ts';
import { footnotesSentence } from '../../views/checked/sentences.ts';
import { isTakenAlong } from '../../views/downloads/scale.ts';
import type { Guide } from '../../views/guide.ts';
import { sectionLabel } from '../../views/links/sections.ts';
import { latestCheck } from '../../views/reviews/checked-on.ts';
import type { GuideDocument, Nodes } from '../document/document.ts';
import { guideDocuments } from '../document/documents.ts';
import { isListKind } from '../document/list-documents.ts';
import { download, type Exporter } from '../download.ts';
import { fullText } from './full-text.ts';
import { byFact, markdownTree, writeMarkdown } from './to-markdown.ts';

/** Kinds that a reader with little room can do without: what the convention calls optional. */
const OPTIONAL: readonly GuideDocument['kind'][] = ['sample', 'quiz', 'fact', 'source'];

/** The guide for language models, by the convention of https://llmstxt.org: an index of the pages, and all their text. */
export const llmsFiles: Exporter = (guide) => {
  if (!isTakenAlong(guide)) return [];
  const about = { mediaType: 'text/plain; charset=utf-8', group: 'text', licence: 'content' } as const;
  return [
    download({ ...about, path: 'llms.txt', title: 'Index for language models' }, () =>
      write([...preface(guide), ...index(guide)]),
    ),
    download({ ...about, path: 'llms-full.txt', title: 'The whole guide as one text' }, () =>
      write([...preface(guide), ...fullText(guide)]),
    ),
  ];
};

const write = (children: Nodes): string => writeMarkdown(markdownTree({ type: 'root', children }, byFact));

/** The title, what the guide is, and what its statements carry. */
function preface(guide: Guide): Nodes {
  const { description, licence, tagline, title } = guide.site;
  return [
    h('h1', title),
    h('blockquote', h('p', description)),
    h('p', tagline),
    h(
      'p',
      `${footnotesSentence(checkedCounts(guide.corpus))} As of ${formatDate(latestCheck(guide))}. Licence: `,
      h('a', { href: licence.url }, licence.name),
      '.',
    ),
  ];
}

/** Pages by kind, each with what it is about; those that can be left out come last. */
function index(guide: Guide): Nodes {
  const pages = guideDocuments(guide).filter(({ id, kind }) => id !== '' || isListKind(kind));
  const main = Map.groupBy(
    pages.filter(({ kind }) => !OPTIONAL.includes(kind)),
    ({ kind }) => kind,
  );
  const optional = pages.filter(({ kind }) => OPTIONAL.includes(kind));
  return [
    ...[...main].flatMap(([kind, list]) => (kind === 'site' ? [] : section(guide, sectionLabel(kind), list))),
    ...(optional.length === 0 ? [] : section(guide, 'Optional', optional)),
  ];
}

function section(guide: Guide, title: string, pages: readonly GuideDocument[]): Nodes {
  const items = pages.map(({ description, markdown, title: name }) =>
    h('li', h('a', { href: `${guide.origin ?? ''}${markdown}` }, name), `: ${description}`),
  );
  return [h('h2', title), h('ul', items)];
}
