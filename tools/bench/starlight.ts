import { plainChapter } from './plain-chapters.ts';
import { numbers } from './words.ts';

/** What a Starlight project needs, in the versions that were measured. */
export const STARLIGHT = { astro: '7.3.5', '@astrojs/starlight': '0.42.4' } as const;

/** Files of a Starlight project that shows the same chapters with its own design, navigation and search. */
export function starlight(chapters: number): ReadonlyMap<string, string> {
  return new Map([
    ['package.json', JSON.stringify({ type: 'module', private: true, dependencies: STARLIGHT })],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTIONS],
    ['src/content/docs/index.md', '---\ntitle: Measured\n---\n\nNothing here is about anything.\n'],
    ...numbers(chapters).map((n): [string, string] => [`src/content/docs/guide/chapter-${n}.md`, chapter(n)]),
  ]);
}

function chapter(n: number): string {
  const { body, summary, title } = plainChapter(n);
  return `---\ntitle: "${title}"\ndescription: ${summary}\nsidebar: { order: ${n} }\n---\n\n${body}`;
}

const CONFIG = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  integrations: [
    starlight({
      title: 'Measured',
      sidebar: [{ label: 'Guide', items: [{ autogenerate: { directory: 'guide' } }] }],
    }),
  ],
});
`;

const COLLECTIONS = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;
