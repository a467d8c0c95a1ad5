import { z } from 'astro/zod';

/** Where the ledger of a guide lies in its folder: a hidden file, which no kind of content claims. */
export const LEDGER_FILE = '.editions.json';

/** A state of something that readers take along, and since when it is so. */
export interface Edition {
  /** Stands for its content. */
  hash: string;
  /** Seconds since 1970. */
  since: number;
}

/** The ledger: the last known edition of everything that has one, by its name. */
export type Ledger = ReadonlyMap<string, Edition>;

const time = z.iso.datetime().transform((text) => Date.parse(text) / 1000);
const ledger = z.record(z.string(), z.tuple([z.string(), time]));

/** A ledger from its text; an empty one when there is none or it is broken, as if nothing were known yet. */
export function parseLedger(text: string | undefined): Ledger {
  const parsed = ledger.safeParse(attempt(text));
  const entries = parsed.success ? Object.entries(parsed.data) : [];
  return new Map(entries.map(([name, [hash, since]]) => [name, { hash, since }]));
}

/** A ledger as text, a line for each name. */
export function formatLedger(editions: Ledger): string {
  const lines = [...editions]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { hash, since }]) => {
      const day = new Date(since * 1000).toISOString().replace('.000Z', 'Z');
      return `  ${JSON.stringify(name)}: ["${hash}", "${day}"]`;
    });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function attempt(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return undefined;
  }
}
