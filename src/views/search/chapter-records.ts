import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { all, bodyOf } from '../../corpus/corpus.ts';
import { headingsOf } from '../../corpus/headings.ts';
import { words } from '../../markup/to-text.ts';
import type { SearchRecord } from '../../search/record.ts';
import { plainResolver } from '../citations/resolver.ts';
import type { Guide } from '../guide.ts';
import { join, record, text } from './record.ts';

/** Letters of a section that a result shows, before it is cut at a word. */
const SHOWN = 320;

/** Chapters and each of their sections, whose text ends where the next heading begins. */
export function chapterRecords(guide: Guide): SearchRecord[] {
  return all(guide.corpus, 'chapter').flatMap(({ data, id, kind }) => {
    const tree = bodyOf(guide.corpus, { kind, id })?.tree;
    const { opening, sections } = tree ? sectionsOf(tree) : { opening: [], sections: [] };
    const prose = (children: RootContent[]) => words({ type: 'root', children }, plainResolver(guide));
    return [
      record(
        guide,
        'chapter',
        { kind, id },
        {
          title: data.title,
          names: data.short === undefined ? [] : [data.short],
          text: text(guide, data.summary),
          body: join(...data.objectives, prose(opening)),
        },
      ),
      ...sections.map(({ anchor, nodes, title }) => {
        const isCode = ({ type }: RootContent) => type === 'code';
        const whole = prose(nodes.filter((node) => !isCode(node)));
        return record(
          guide,
          'section',
          { kind, id, part: anchor },
          {
            title,
            context: data.title,
            text: whole.slice(0, SHOWN),
            body: join(whole.slice(SHOWN), prose(nodes.filter(isCode))),
          },
        );
      }),
    ];
  });
}

interface ChapterSection {
  title: string;
  anchor: string;
  nodes: RootContent[];
}

/** What stands before the first heading, and what stands under each; headings inside of tags stay where they are. */
function sectionsOf(tree: Root): { opening: RootContent[]; sections: ChapterSection[] } {
  const anchors = new Map<RootContent, string>(headingsOf(tree).map(({ node, slug }) => [node, slug]));
  const opening: RootContent[] = [];
  const sections: ChapterSection[] = [];
  for (const node of tree.children) {
    const anchor = anchors.get(node);
    if (anchor !== undefined) sections.push({ title: textOf(node), anchor, nodes: [] });
    else (sections.at(-1)?.nodes ?? opening).push(node);
  }
  return { opening, sections };
}
