import { defineCollection } from 'astro:content';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { all } from './corpus/corpus.ts';
import { contentRoot, loadGuide } from './data.ts';
import { hasOwnCode, KINDS, type Kind } from './kinds/kinds.ts';

/**
 * Hands over the entries of a kind as the one reader read them and the rules checked them: nothing is read or parsed a second
 * time. While the content has errors the store stays as it is; the validator says what they are.
 */
const read = (kind: Kind): Loader => ({
  name: `guide:${kind}`,
  load: async ({ config, generateDigest, store }) => {
    const loading = loadGuide();
    if (!loading.ok) return;
    store.clear();
    const root = fileURLToPath(config.root);
    for (const { data, file, id } of all(loading.guide.corpus, kind)) {
      store.set({
        id: id || kind,
        data,
        filePath: relative(root, join(contentRoot(), file)).replaceAll(sep, '/'),
        digest: generateDigest(data),
        deferredRender: hasOwnCode(kind),
      });
    }
  },
});

/** Astro's collections: one for each kind of content, with the schema of that kind. */
export const collections = {
  site: defineCollection({ schema: KINDS.site.schema, loader: read('site') }),
  source: defineCollection({ schema: KINDS.source.schema, loader: read('source') }),
  fact: defineCollection({ schema: KINDS.fact.schema, loader: read('fact') }),
  claim: defineCollection({ schema: KINDS.claim.schema, loader: read('claim') }),
  chapter: defineCollection({ schema: KINDS.chapter.schema, loader: read('chapter') }),
  explainer: defineCollection({ schema: KINDS.explainer.schema, loader: read('explainer') }),
  catalog: defineCollection({ schema: KINDS.catalog.schema, loader: read('catalog') }),
  comparison: defineCollection({ schema: KINDS.comparison.schema, loader: read('comparison') }),
  stack: defineCollection({ schema: KINDS.stack.schema, loader: read('stack') }),
  'cheat-sheet': defineCollection({ schema: KINDS['cheat-sheet'].schema, loader: read('cheat-sheet') }),
  decision: defineCollection({ schema: KINDS.decision.schema, loader: read('decision') }),
  quiz: defineCollection({ schema: KINDS.quiz.schema, loader: read('quiz') }),
  faq: defineCollection({ schema: KINDS.faq.schema, loader: read('faq') }),
  term: defineCollection({ schema: KINDS.term.schema, loader: read('term') }),
  timeline: defineCollection({ schema: KINDS.timeline.schema, loader: read('timeline') }),
  sample: defineCollection({ schema: KINDS.sample.schema, loader: read('sample') }),
  grammar: defineCollection({ schema: KINDS.grammar.schema, loader: read('grammar') }),
  inventory: defineCollection({ schema: KINDS.inventory.schema, loader: read('inventory') }),
  invariant: defineCollection({ schema: KINDS.invariant.schema, loader: read('invariant') }),
  redirects: defineCollection({ schema: KINDS.redirects.schema, loader: read('redirects') }),
  wording: defineCollection({ schema: KINDS.wording.schema, loader: read('wording') }),
  accessibility: defineCollection({ schema: KINDS.accessibility.schema, loader: read('accessibility') }),
} satisfies Record<Kind, unknown>;
