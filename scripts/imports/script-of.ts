const FRONTMATTER = /^---\r?\n([\s\S]*?)^---$/m;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The TypeScript of an `.astro` file: what runs in the build, then what its scripts run in the browser. */
export function scriptOf(source: string): string {
  const inBrowser = [...source.matchAll(SCRIPT)].map(([, script = '']) => script);
  return [FRONTMATTER.exec(source)?.[1] ?? '', ...inBrowser].join('\n');
}
