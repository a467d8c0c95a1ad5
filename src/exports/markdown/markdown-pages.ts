import { isTakenAlong } from '../../views/downloads/scale.ts';
import type { Guide } from '../../views/guide.ts';
import type { GuideDocument } from '../document/document.ts';
import { documentPages, guideDocuments } from '../document/documents.ts';
import { placesIn } from '../document/places.ts';
import { type Download, download, type Exporter } from '../download.ts';
import { frontMatter } from './front-matter.ts';
import { linkTargets } from './link-targets.ts';
import { type LinkMap, pageTree } from './page-tree.ts';
import { markdownTree, numbered, writeMarkdown } from './to-markdown.ts';

/** Every page as Markdown, beside its address. */
export const markdownPages: Exporter = (guide) =>
  (isTakenAlong(guide) ? documentPages(guide) : []).map(({ address, markdown, title }): Download => {
    const about = {
      path: markdown.slice(guide.base.length),
      mediaType: 'text/markdown; charset=utf-8',
      title: `${title}, Markdown`,
      group: 'text',
      licence: 'content',
    } as const;
    return download(about, () => {
      const document = guideDocuments(guide).find((one) => one.address === address);
      return document ? markdownPage(guide, document) : '';
    });
  });

const maps = new WeakMap<Guide, LinkMap>();

function markdownPage(guide: Guide, document: GuideDocument): string {
  const links = maps.get(guide) ?? linkMap(guide);
  maps.set(guide, links);
  const tree = markdownTree(pageTree(guide, document, links), numbered);
  tree.children.unshift(frontMatter(guide, document));
  return writeMarkdown(tree);
}

function linkMap(guide: Guide): LinkMap {
  const documents = guideDocuments(guide);
  const placeOf = placesIn(documents);
  return { placeOf, targets: linkTargets(documents, placeOf) };
}
