import { describe, expect, it } from 'vitest';
import config from '../../../../.dependency-cruiser.mjs';
import { checkImports } from '../../../../scripts/imports/check.ts';
import { scratchFolder, writeTree } from '../../../lib/scratch.ts';

type Files = Readonly<Record<string, string>>;

/** What the imports below may name: each exists, and imports nothing. */
const EXISTING: Files = Object.fromEntries(
  [
    ...[
      'design',
      'schema',
      'search',
      'offline',
      'diagnostics',
      'columns',
      'kinds',
      'corpus',
      'rules',
      'markup',
      'views',
    ],
    ...['exports', 'client', 'components', 'layouts', 'pages', 'styles', 'elsewhere'],
  ]
    .map((folder) => `src/${folder}/a.ts`)
    .concat(
      'src/data.ts',
      ['integrations', 'scripts', 'tools', 'tests'].map((folder) => `${folder}/a.ts`),
    )
    .map((path) => [path, 'export const a = 1;']),
);

async function objections(files: Files): Promise<string[]> {
  const root = scratchFolder();
  writeTree(root, { ...EXISTING, ...files });
  const { objections: found } = await checkImports(root);
  return found.map(({ rule, way }) => `${rule}: ${way.join(' -> ')}`).sort();
}

/** A file and what it imports. */
type Named = [from: string, imported: string];

/** Of each ban: its name, an import that it refuses, and the nearest one that it lets pass. */
const BANS: [rule: string, refused: Named, passes: Named][] = [
  ['design-imports', ['src/design/b.ts', '../schema/a.ts'], ['src/design/b.ts', './a.ts']],
  ['schema-imports', ['src/schema/b.ts', '../corpus/a.ts'], ['src/schema/b.ts', './a.ts']],
  ['search-imports', ['src/search/b.ts', '../views/a.ts'], ['src/search/b.ts', './a.ts']],
  ['offline-imports', ['src/offline/b.ts', '../client/a.ts'], ['src/offline/b.ts', './a.ts']],
  [
    'diagnostics-imports',
    ['src/diagnostics/b.ts', '../corpus/a.ts'],
    ['src/diagnostics/b.ts', '../search/a.ts'],
  ],
  ['columns-imports', ['src/columns/b.ts', '../kinds/a.ts'], ['src/columns/b.ts', '../schema/a.ts']],
  ['kinds-imports', ['src/kinds/b.ts', '../corpus/a.ts'], ['src/kinds/b.ts', '../schema/a.ts']],
  ['corpus-imports', ['src/corpus/b.ts', '../rules/a.ts'], ['src/corpus/b.ts', '../diagnostics/a.ts']],
  ['rules-imports', ['src/rules/b.ts', '../views/a.ts'], ['src/rules/b.ts', '../corpus/a.ts']],
  ['markup-imports', ['src/markup/b.ts', '../views/a.ts'], ['src/markup/b.ts', '../corpus/a.ts']],
  ['views-imports', ['src/views/b.ts', '../exports/a.ts'], ['src/views/b.ts', '../markup/a.ts']],
  ['exports-imports', ['src/exports/b.ts', '../components/a.ts'], ['src/exports/b.ts', '../views/a.ts']],
  ['client-imports', ['src/client/b.ts', '../markup/a.ts'], ['src/client/b.ts', '../search/a.ts']],
  ['components-imports', ['src/components/b.ts', '../pages/a.ts'], ['src/components/b.ts', '../data.ts']],
  ['layouts-imports', ['src/layouts/b.ts', '../exports/a.ts'], ['src/layouts/b.ts', '../components/a.ts']],
  ['client-platform', ['src/client/b.ts', 'node:crypto'], ['src/exports/b.ts', 'node:crypto']],
  ['known-folder', ['src/elsewhere/b.ts', './a.ts'], ['src/styles/b.ts', './a.ts']],
  ['disk', ['src/corpus/b.ts', 'node:fs/promises'], ['src/corpus/read.ts', 'node:fs/promises']],
  ['parse-once', ['src/exports/b.ts', 'hast-util-from-html'], ['tools/b.ts', 'hast-util-from-html']],
  ['astro-modules', ['src/components/b.ts', 'astro:content'], ['src/pages/b.ts', 'astro:content']],
  ['src-imports', ['src/pages/b.ts', '../../integrations/a.ts'], ['src/pages/b.ts', '../views/a.ts']],
  [
    'integrations-imports',
    ['integrations/b.ts', '../scripts/a.ts'],
    ['integrations/b.ts', '../src/pages/a.ts'],
  ],
  ['scripts-imports', ['scripts/b.ts', '../tools/a.ts'], ['scripts/b.ts', '../integrations/a.ts']],
  ['tools-imports', ['tools/b.ts', '../tests/a.ts'], ['tools/b.ts', '../scripts/a.ts']],
];

describe('the import arrow', () => {
  it.each(BANS)('has the ban %s', async (rule, [from, refused], [other, passing]) => {
    const found = await objections({ [from]: `import '${refused}';` });
    expect(found.map((line) => line.split(' -> ')[0])).toEqual([`${rule}: ${from}`]);
    expect(await objections({ [other]: `import '${passing}';` })).toEqual([]);
  });

  it('has no ban that is not tried here', () => {
    const tried = [...BANS.map(([rule]) => rule), 'client-types', 'no-circle'];
    expect(config.forbidden.map(({ name }) => name).sort()).toEqual(tried.sort());
  });

  it('lets client code name types of the generator, and nothing more', async () => {
    const file = 'src/client/b.ts';
    expect(await objections({ [file]: "import type { a } from '../views/a.ts';" })).toEqual([]);
    expect(await objections({ [file]: "import { a } from '../views/a.ts';" })).toEqual([
      `client-types: ${file} -> src/views/a.ts`,
    ]);
  });

  it('sees what components import, in the build and in the browser, and who imports them', async () => {
    expect(
      await objections({
        'src/components/B.astro': "---\nimport { a } from '../pages/a.ts';\n---\n<p>import</p>\n",
        'src/components/C.astro':
          "---\nimport B from './B.astro';\n---\n<script>\n  import '../exports/a.ts';\n</script>\n",
        'src/views/c.ts': "import C from '../components/C.astro';",
      }),
    ).toEqual([
      'components-imports: src/components/B.astro -> src/pages/a.ts',
      'components-imports: src/components/C.astro -> src/exports/a.ts',
      'views-imports: src/views/c.ts -> src/components/C.astro',
    ]);
  });

  it('has no circle of files, not even of types', async () => {
    expect(
      await objections({
        'src/views/b.ts': "import type { C } from './c.ts';\nexport type B = C;",
        'src/views/c.ts': "import type { B } from './b.ts';\nexport type C = B;",
      }),
    ).toEqual(['no-circle: src/views/b.ts -> src/views/c.ts -> src/views/b.ts']);
  });

  it('has no circle of folders, side by side or within each other', async () => {
    expect(
      await objections({
        'src/views/one/b.ts': "import '../two/c.ts';",
        'src/views/two/c.ts': '',
        'src/views/two/d.ts': "import '../one/e.ts';",
        'src/views/one/e.ts': '',
        'src/exports/all.ts': "import './one/list.ts';",
        'src/exports/one/list.ts': "import '../shared.ts';",
        'src/exports/one/links.ts': "import '../all.ts';",
        'src/exports/shared.ts': '',
        'integrations/c.ts': "import '../scripts/a.ts';",
        'scripts/c.ts': "import '../integrations/a.ts';",
      }),
    ).toEqual([
      'integrations-imports: integrations/c.ts -> scripts/a.ts',
      'no-circle-of-folders: integrations -> scripts -> integrations',
      'no-circle-of-folders: src/exports/all.ts -> src/exports/one -> src/exports/all.ts',
      'no-circle-of-folders: src/views/one -> src/views/two -> src/views/one',
    ]);
  });
});
