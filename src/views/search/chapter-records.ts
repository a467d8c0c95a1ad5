import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { all } from '../../corpus/corpus.ts';
import { headingsOf } from '../../corpus/headings.ts';
import type { TextKind } from '../../kinds/kinds.ts';
import { words } from '../../markup/to-text.ts';
import type { SearchRecord } from '../../search/record.ts';
import { plainResolver } from '../citations/resolver.ts';
import type { Guide } from '../guide.ts';
import { bodyTree } from '../text/body-tree.ts';
import { join, record, text } from './record.ts';

/** Letters of a section that a result shows, before it is cut at a word. */
const SHOWN = 320;

/** Chapters and each of their sections. */
export function chapterRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'chapter').flatMap(({ data, id, kind }) => {
    const names = data.short === undefined ? [] : [data.short];
    return documentRecords(guide, { kind, id }, { ...data, names, lead: data.objectives });
  });
}

/** Explainers and each of their sections. */
export function explainerRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'explainer').flatMap(({ data, id, kind }) =>
    documentRecords(guide, { kind, id }, { ...data, names: [], lead: [] }),
  );
}

/** A document and each of its sections, whose text ends where the next heading begins. */
function documentRecords(
  guide: Guide,
  entry: { kind: TextKind; id: string },
  {
    lead,
    names,
    summary,
    title: context,
  }: { title: string; summary: string; names: string[]; lead: string[] },
): SearchRecord[] {
  const { opening, sections } = sectionsOf(bodyTree(guide, entry));
  const prose = (children: RootContent[]) => words({ type: 'root', children }, plainResolver(guide));
  const isCode = ({ type }: RootContent) => type === 'code';
  return [
    record(guide, entry.kind, entry, {
      title: context,
      names,
      text: text(guide, summary),
      body: join(...lead, prose(opening)),
    }),
    ...sections.map(({ anchor, nodes, title }) => {
      const whole = prose(nodes.filter((node) => !isCode(node)));
      const body = join(whole.slice(SHOWN), prose(nodes.filter(isCode)));
      const part = { ...entry, part: anchor };
      return record(guide, 'section', part, { title, context, text: whole.slice(0, SHOWN), body });
    }),
  ];
}

interface Section {
  title: string;
  anchor: string;
  nodes: RootContent[];
}

/** What stands before the first heading, and what stands under each; headings inside of tags stay where they are. */
function sectionsOf(tree: Root): { opening: RootContent[]; sections: Section[] } {
  const anchors = new Map<RootContent, string>(headingsOf(tree).map(({ node, slug }) => [node, slug]));
  const opening: RootContent[] = [];
  const sections: Section[] = [];
  for (const node of tree.children) {
    const anchor = anchors.get(node);
    if (anchor !== undefined) sections.push({ title: textOf(node), anchor, nodes: [] });
    else (sections.at(-1)?.nodes ?? opening).push(node);
  }
  return { opening, sections };
}
