import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The four categories, each from 0 to 100, and what keeps a page from 100. */
export interface Audit {
  scores: Readonly<Record<Category, number>>;
  faults: string[];
}

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Fetched by npx when the script runs: it is large, and only this script needs it. */
const LIGHTHOUSE = 'lighthouse@13.5.0';

interface Report {
  categories: Record<Category, { score: number; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** Runs Lighthouse with its settings for a phone (slow network, slow processor) on one address. */
export async function audit(url: string, browser: string): Promise<Audit> {
  const flags = '--headless=new --no-sandbox --disable-quic --disable-background-networking';
  const { stdout } = await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      url,
      '--quiet',
      '--output=json',
      '--output-path=stdout',
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${flags}`,
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 100_000_000 },
  );
  const { audits, categories } = JSON.parse(stdout) as Report;
  const counted = CATEGORIES.flatMap((category) => categories[category].auditRefs);
  const faults = counted.flatMap(({ id, weight }) => {
    const found = audits[id];
    if (weight === 0 || !found || found.score === null || found.score === 1) return [];
    return `${found.title}${found.displayValue ? ` (${found.displayValue})` : ''}`;
  });
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round(categories[category].score * 100)]),
    ) as Record<Category, number>,
    faults,
  };
}
