import { plainChapter } from './plain-chapters.ts';
import { numbers } from './words.ts';

/** What the chapters are written in. */
export type Written = 'md' | 'mdx';

/**
 * Files of an Astro project that shows the same chapters with no design, no facts and no navigation beyond the next
 * chapter: what a site made by Astro costs at the least, from Markdown or from MDX.
 */
export function bareAstro(chapters: number, written: Written): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', '{ "type": "module" }\n'],
    ['astro.config.mjs', CONFIG[written]],
    ['src/content.config.mjs', collections(written)],
    ['src/pages/index.astro', HOME],
    ['src/pages/guide/[id].astro', PAGE],
    ...numbers(chapters).map((n): [string, string] => [`chapters/chapter-${n}.${written}`, chapter(n)]),
  ]);
}

function chapter(n: number): string {
  const { body, summary, title } = plainChapter(n);
  return `---\ntitle: "${title}"\nsummary: ${summary}\n---\n\n${body}`;
}

const CONFIG: Readonly<Record<Written, string>> = {
  md: `import { defineConfig } from 'astro/config';

export default defineConfig({ trailingSlash: 'always' });
`,
  mdx: `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({ trailingSlash: 'always', integrations: [mdx()] });
`,
};

const collections = (written: Written): string => `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  chapter: defineCollection({ loader: glob({ base: './chapters', pattern: '*.${written}' }) }),
};
`;

const HOME = `---
import { getCollection } from 'astro:content';
const chapters = await getCollection('chapter');
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Measured</title></head>
  <body>
    <main data-pagefind-body>
      <h1>Measured</h1>
      <ul>{chapters.map(({ data, id }) => <li><a href={\`/guide/\${id}/\`}>{data.title}</a></li>)}</ul>
    </main>
  </body>
</html>
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  const chapters = await getCollection('chapter');
  return chapters.map((entry, index) => ({
    params: { id: entry.id },
    props: { entry, next: chapters[index + 1] },
  }));
}

const { entry, next } = Astro.props;
const { Content } = await render(entry);
---
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="description" content={entry.data.summary} />
    <title>{entry.data.title}</title>
  </head>
  <body>
    <main data-pagefind-body>
      <h1>{entry.data.title}</h1>
      <Content />
      {next && <nav><a href={\`/guide/\${next.id}/\`}>{next.data.title}</a></nav>}
    </main>
  </body>
</html>
<style is:global>
  body { max-width: 40rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 sans-serif; }
  pre { overflow-x: auto; padding: 1rem; }
  table { border-collapse: collapse; }
  th, td { padding: 0.25rem 0.5rem; border: 1px solid #999; text-align: left; }
</style>
`;
