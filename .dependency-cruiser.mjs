// @ts-check

/**
 * What each folder of `src/` may import from the others, and why no more. A new folder gets a line here.
 * @type {{ folder: string, may: string[], because: string }[]}
 */
const ARROW = [
  { folder: 'design', may: [], because: 'a colour or a size depends on nothing else' },
  { folder: 'schema', may: [], because: 'what content may say depends on nothing else' },
  { folder: 'search', may: [], because: 'the browser and the build run the same code' },
  { folder: 'offline', may: [], because: 'the browser and the build run the same code' },
  {
    folder: 'diagnostics',
    may: ['search'],
    because: 'findings are values: they know neither content nor pages',
  },
  { folder: 'columns', may: ['schema'], because: 'a type of column is known without knowing any table' },
  {
    folder: 'kinds',
    may: ['schema', 'columns'],
    because: 'a kind is known without knowing how it is read',
  },
  {
    folder: 'corpus',
    may: ['schema', 'columns', 'kinds', 'diagnostics'],
    because: 'reading content depends neither on judging nor on showing it',
  },
  {
    folder: 'rules',
    may: ['schema', 'kinds', 'diagnostics', 'corpus'],
    because: 'rules judge content and do not know how it is shown',
  },
  {
    folder: 'markup',
    may: ['schema', 'kinds', 'corpus'],
    because: 'its caller says what references become',
  },
  {
    folder: 'views',
    may: ['schema', 'columns', 'kinds', 'corpus', 'rules', 'markup', 'search'],
    because: 'views are data: components read them, not the other way round',
  },
  {
    folder: 'exports',
    may: ['design', 'schema', 'columns', 'kinds', 'diagnostics', 'corpus', 'markup', 'views'],
    because: 'exports turn views into bytes and do not know pages',
  },
  {
    folder: 'client',
    may: ['search', 'offline'],
    because: 'a page must not load the generator; types of schema, kinds and views cost nothing',
  },
  {
    folder: 'components',
    may: ['design', 'schema', 'kinds', 'offline', 'corpus', 'markup', 'views', 'client', 'data.ts'],
    because: 'components show views; pages fetch them',
  },
  {
    folder: 'layouts',
    may: [
      'design',
      'schema',
      'kinds',
      'offline',
      'corpus',
      'markup',
      'views',
      'client',
      'components',
      'styles',
      'data.ts',
    ],
    because: 'layouts frame components and do not know routes',
  },
];

/** Folders of `src/` that may import from all others there. */
const TOP = ['pages', 'styles'];

/**
 * What each folder of the project may not import, and why: src <- integrations <- scripts <- tools <- tests.
 * @type {{ folder: string, not: string[], because: string }[]}
 */
const EDGES = [
  {
    folder: 'src',
    not: ['integrations', 'scripts', 'tools', 'tests'],
    because: 'the core does not know what calls it',
  },
  {
    folder: 'integrations',
    not: ['scripts', 'tools', 'tests'],
    because: 'Astro builds the site without our commands',
  },
  { folder: 'scripts', not: ['tools', 'tests'], because: 'a command works without what measures it' },
  { folder: 'tools', not: ['tests'], because: 'only tests need tests' },
];

/** Client code is compiled without its types, so it may name those of the generator. */
const TYPES_FOR_CLIENT = '^src/(schema|kinds|views)/';

/** @param {{ folder: string, may: string[], because: string }} line */
const arrow = ({ because, folder, may }) => ({
  name: `${folder}-imports`,
  comment: `src/${folder} may import ${may.join(', ') || 'no other folder'}: ${because}.`,
  from: { path: `^src/${folder}/` },
  to: {
    path: '^src/',
    pathNot: [
      `^src/(${[folder, ...may].join('|')})(/|$)`,
      ...(folder === 'client' ? [TYPES_FOR_CLIENT] : []),
    ],
  },
});

/** @param {{ folder: string, not: string[], because: string }} line */
const edge = ({ because, folder, not }) => ({
  name: `${folder}-imports`,
  comment: `${folder}/ imports nothing from ${not.join(', ')}: ${because}.`,
  from: { path: `^${folder}/` },
  to: { path: `^(${not.join('|')})/` },
});

export default {
  /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
  forbidden: [
    ...ARROW.map(arrow),
    ...EDGES.map(edge),
    {
      name: 'client-types',
      comment:
        'src/client may import the types of schema, kinds and views, but nothing that would come into the page.',
      from: { path: '^src/client/' },
      to: { path: TYPES_FOR_CLIENT, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'client-platform',
      comment: 'A browser has none of the modules of Node.',
      from: { path: '^src/client/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'known-folder',
      comment: 'Where a folder of src belongs is said in ARROW, in .dependency-cruiser.mjs.',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${[...ARROW.map(({ folder }) => folder), ...TOP].join('|')})/`,
      },
      to: {},
    },
    {
      name: 'disk',
      comment:
        'Only src/corpus/read.ts touches the disk: the rest is given text, so that it can be tested without one.',
      from: { path: '^src/', pathNot: String.raw`^src/corpus/read\.ts$` },
      to: { dependencyTypes: ['core'], path: '^(node:)?fs(/|$)' },
    },
    {
      name: 'parse-once',
      comment:
        'Text is a tree until a component or a writer writes it, so nothing in src has HTML to parse (decision 034).',
      from: { path: '^src/' },
      to: { path: '^(hast-util-(from-html|from-parse5|raw)|parse5|rehype-(parse|raw))(/|$)' },
    },
    {
      name: 'astro-modules',
      comment:
        "Only routes, layouts, the files that Astro itself looks for and what shows compiled documents meet Astro's virtual modules.",
      from: {
        path: '^src/',
        pathNot: String.raw`^src/(pages/|layouts/|components/explainer/|(content\.config|data|middleware)\.ts$)`,
      },
      to: { path: '^astro:' },
    },
    {
      name: 'no-circle',
      comment:
        'Of two files that need each other neither can be understood, tested or moved alone. Types count, too.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    // Imports of types are imports.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
  },
};
