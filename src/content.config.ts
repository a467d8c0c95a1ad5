import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { all } from './corpus/corpus.ts';
import { contentRoot, guide } from './data.ts';
import { KIND_NAMES, KINDS, type Kind } from './schema/kinds.ts';

/** A collection that hands over what the one reader read, so that what is validated is what is rendered. */
const fromCorpus = (kind: Kind) =>
  defineCollection({
    loader: () => all(guide().corpus, kind).map(({ data, id }) => ({ ...data, id: id || kind })),
  });

/**
 * Chapters also pass through Astro, which compiles their MDX. They carry no schema here: Astro's YAML parser reads
 * bare dates as objects, and the front matter that pages show comes from the one reader.
 */
const chapter = defineCollection({
  loader: glob({ base: `${contentRoot()}/${KINDS.chapter.path}`, pattern: '*.mdx' }),
});

export const collections = {
  ...Object.fromEntries(KIND_NAMES.map((kind) => [kind, fromCorpus(kind)])),
  chapter,
};
