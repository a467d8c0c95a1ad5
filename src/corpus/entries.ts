import type { z } from 'astro/zod';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import type { Layout } from '../kinds/define-kind.ts';
import { type Data, KINDS, type Kind } from '../kinds/kinds.ts';
import { ID_MAX, ID_PATTERN } from '../schema/id.ts';
import type { Entry } from './corpus.ts';
import type { Locate } from './locate.ts';
import type { Parsed } from './parse-yaml.ts';
import { issueDiagnostics } from './schema-issues.ts';
import { type PlacedQuirk, textLosses } from './yaml-loss.ts';

/** What one file yields: entries that fit their schema, ids that it declares, and what is wrong with the rest. */
export interface FileEntries {
  entries: Entry[];
  declared: { id: string; locate: Locate }[];
  /** Whether something was left out that has no id to be known by. */
  nameless: boolean;
  diagnostics: Diagnostic[];
}

/** Checks the parsed content of one file against the schema of its kind. `id` is the file's own, if it has one. */
export function entriesOf(kind: Kind, layout: Layout, id: string, file: string, parsed: Parsed): FileEntries {
  if (layout === 'list') return listEntries(kind, file, parsed);
  const bad = layout === 'single' ? [] : badFileId(id, file);
  if (bad.length > 0) return { entries: [], declared: [], nameless: true, diagnostics: bad };
  return oneEntry(kind, id, file, parsed.value, parsed.locate, parsed.quirks());
}

/** How messages name a kind. */
export function kindWord(kind: Kind): string {
  return KINDS[kind].name;
}

/** How messages name an entry. */
export function entryName(kind: Kind, id: string): string {
  const { layout, name } = KINDS[kind];
  if (layout === 'single') return `The ${name}`;
  return id === '' ? `A ${name}` : `The ${name} ${quote(id)}`;
}

function listEntries(kind: Kind, file: string, parsed: Parsed): FileEntries {
  const { locate, value } = parsed;
  const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
  if (empty || !Array.isArray(value)) {
    // A list file that was emptied held entries once: what refers to them is not at fault.
    const wrong = diagnostic(
      'wrong-type',
      locate([]),
      empty ? `${file} holds no entry.` : `${file} must hold a list of entries.`,
      `Begin every ${kindWord(kind)} with "- id: ..." at the start of a line${empty ? ', or delete the file' : ''}.`,
    );
    return { entries: [], declared: [], nameless: true, diagnostics: [wrong] };
  }
  const quirks = Map.groupBy(parsed.quirks(), ({ path }) => path[0]);
  const found = value.map((item: unknown, index) => {
    const within: Locate = (path, options) => locate([index, ...path], options);
    const own = (quirks.get(index) ?? []).map((quirk) => ({ ...quirk, path: quirk.path.slice(1) }));
    return oneEntry(kind, idOf(item), file, item, within, own);
  });
  return {
    entries: found.flatMap(({ entries }) => entries),
    declared: found.flatMap(({ declared }) => declared),
    nameless: found.some(({ nameless }) => nameless),
    diagnostics: found.flatMap(({ diagnostics }) => diagnostics),
  };
}

function oneEntry<K extends Kind>(
  kind: K,
  id: string,
  file: string,
  data: unknown,
  locate: Locate,
  quirks: readonly PlacedQuirk[],
): FileEntries {
  const schema: z.ZodType = KINDS[kind].schema;
  const declared = id === '' && KINDS[kind].layout !== 'single' ? [] : [{ id, locate }];
  const name = entryName(kind, id);
  const losses = textLosses(kind, data, name, quirks);
  const result = schema.safeParse(data);
  if (result.success) {
    const entry = { kind, id, data: result.data as Data<K>, file, locate };
    return { entries: [entry], declared, nameless: false, diagnostics: losses };
  }
  // What YAML has cut may be too short for its field, which needs no second finding.
  const cut = new Set(losses.length === 0 ? [] : quirks.map(({ path }) => path.join('.')));
  const issues = result.error.issues.filter(({ path }) => !cut.has(path.join('.')));
  const diagnostics = [...losses, ...issueDiagnostics({ schema, data, name, locate }, issues)];
  return { entries: [], declared, nameless: declared.length === 0, diagnostics };
}

function badFileId(id: string, file: string): Diagnostic[] {
  if (ID_PATTERN.test(id) && id.length <= ID_MAX) return [];
  return [
    diagnostic(
      'bad-id',
      { file, line: 1, column: 1 },
      `${quote(id)} is the id of this entry, because the file is named so, but it is not an id.`,
      'Rename the file: lower-case letters, digits and single hyphens, such as start-time.',
    ),
  ];
}

function idOf(item: unknown): string {
  if (typeof item !== 'object' || item === null) return '';
  const id: unknown = Reflect.get(item, 'id');
  return typeof id === 'string' ? id : '';
}
