import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { siteAddress } from './src/views/site-address.ts';

// Pages are bundled away from their sources before they run: they find the content and the packages by these paths.
process.env.GENERATOR_ROOT = import.meta.dirname;
process.env.GUIDE_CONTENT = resolve(import.meta.dirname, process.env.GUIDE_CONTENT ?? 'content');

const { base, origin } = siteAddress(process.env.SITE_URL);

/** Folders of components that stand on nearly every page: their styles travel with those of the site. */
const COMMON = ['layout', 'parts', 'facts', 'chapter'];

/** One style sheet for what most pages need, and one for each other folder of components; see decision 015. */
function sheetOf(id: string): string {
  const folder = /\/components\/([a-z-]+)\//.exec(id)?.[1];
  return folder === undefined || COMMON.includes(folder) ? 'site' : folder;
}

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines, which joins words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never' },
  // No page is Markdown: code is coloured in src/markup, by classes that the policy allows.
  markdown: { syntaxHighlight: false },
  vite: {
    // Older targets make the minifier rewrite light-dark(), which breaks the choice of a theme by hand.
    build: {
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Scripts and styles are files: the policy then allows the site's own files and needs no hash of each.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: sheetOf, test: /\/src\/(?:components|layouts|styles)\/.*\.css$/ }],
          },
        },
      },
    },
  },
});
