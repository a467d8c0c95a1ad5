// @ts-check
import { defineConfig } from 'astro/config';
import { siteArchive } from './integrations/archive/index.ts';
import { checkedContent } from './integrations/checked-content.ts';
import { downloadsBeside } from './integrations/downloads/index.ts';
import { explainers } from './integrations/explainers/index.ts';
import { hostHeaders } from './integrations/host-headers/index.ts';
import { liveContent } from './integrations/live-content/index.ts';
import { offlineCopy } from './integrations/offline-copy/index.ts';
import { oneGuide } from './integrations/one-guide.ts';
import { pageStyles } from './integrations/page-styles/index.ts';
import { redirects } from './integrations/redirects/index.ts';
import { searchIndex } from './integrations/search-index/index.ts';
import { tokens } from './integrations/tokens.ts';
import { siteAddress } from './src/views/links/site-address.ts';

const { base, origin } = siteAddress(process.env.SITE_URL);

/** Folders of components that stand on nearly every page: their styles travel with those of the site. */
const COMMON = ['layout', 'parts', 'facts', 'chapter'];

/**
 * Loads modules later as the browser does, without the helper that Vite puts before it, half of our script: it fetches
 * the style sheets of such modules, and ours bring theirs with them.
 * @type {import('vite').Plugin}
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Scripts that would otherwise be several files which wait for each other, by the name of the one file. */
const SCRIPTS = [
  {
    name: 'site',
    test: /Page\.astro|\/src\/client\/(?:offline\/register|print-page|search\/(?:arrival|open)|site|theme[a-z-]*)\.ts$|preload-helper/,
  },
  {
    name: 'search',
    test: /\/src\/client\/(?:adopt-style|search\/(?!arrival|full-text|highlight|open|page)[a-z-]+)\.ts$/,
  },
  { name: 'quiz', test: /Quiz\.astro|\/src\/client\/quiz\/(?!practice-board)[a-z-]+\.ts$/ },
];

/**
 * One style sheet for what most pages need, and one for each other folder of components; see decision 018.
 * @param {string} id
 */
function sheetOf(id) {
  const folder = /\/components\/([a-z-]+)\//.exec(id)?.[1];
  return folder === undefined || COMMON.includes(folder) ? 'site' : folder;
}

export default defineConfig({
  ...(origin ? { site: origin } : {}),
  base,
  // Checkouts may share their packages, in which Astro would keep the collections of whatever guide was built last.
  cacheDir: './.build/cache/',
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines, which joins words.
  compressHTML: true,
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 8 },
  server: { host: '127.0.0.1' },
  // What follows rendering is done in this order.
  integrations: [
    oneGuide(),
    checkedContent(),
    downloadsBeside(),
    liveContent(),
    explainers(),
    tokens(),
    pageStyles(),
    hostHeaders(),
    redirects(),
    searchIndex(),
    offlineCopy(),
    siteArchive(),
  ],
  // No page is Markdown: code is coloured in src/markup, by classes that the policy allows.
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [plainImports],
    // Older targets make the minifier rewrite light-dark(), which breaks the choice of a theme by hand.
    build: {
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      // Scripts and styles are files: the policy then allows the site's own files and needs no hash of each.
      assetsInlineLimit: 0,
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: sheetOf, test: /\/src\/(?:components|layouts|styles)\/.*\.css$/ }, ...SCRIPTS],
          },
        },
      },
    },
  },
});
