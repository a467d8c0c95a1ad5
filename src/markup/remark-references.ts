import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { EMBEDS } from '../corpus/embed.ts';
import { resolveReferences } from './references.ts';
import type { Resolver } from './resolver.ts';

export interface Options {
  /** Id of the chapter that a file holds. */
  chapterOf: (file: string) => string;
  /** Resolver of a chapter's page; called for each file, so that a live server sees new content. */
  resolverFor: (chapter: string) => Resolver;
}

/**
 * The plugin that gives chapters the same references as every other text. It also tells embedded entries which
 * chapter they stand in, because the page numbers their facts together with its own.
 */
export function remarkReferences({ chapterOf, resolverFor }: Options) {
  return (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file.path);
    resolveReferences(tree, resolverFor(chapter));
    visit(tree, 'mdxJsxFlowElement', (node) => {
      if (Object.hasOwn(EMBEDS, node.name ?? '')) {
        node.attributes.push({ type: 'mdxJsxAttribute', name: 'chapter', value: chapter });
      }
    });
  };
}
