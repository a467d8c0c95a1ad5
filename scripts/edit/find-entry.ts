import type { Entry } from '../../src/corpus/corpus.ts';
import { schemeOf } from '../../src/corpus/scheme.ts';
import { closest } from '../../src/diagnostics/closest.ts';
import { oneOf, quote } from '../../src/diagnostics/wording.ts';
import { TARGET_KINDS } from '../../src/schema/marks.ts';

export type Found = { ok: true; entry: Entry } | { ok: false; message: string };

/** What a writer calls an entry on the command line: "fact:start-time", as links in text do. */
export function nameOf({ id, kind }: Entry): string {
  const target = TARGET_KINDS.find((name) => name === kind);
  return `${target ? schemeOf(target) : kind}:${id}`;
}

/** The one of `entries` that a name means: "fact:start-time", or "start-time" where no other kind has that id. */
export function findEntry(entries: readonly Entry[], name: string): Found {
  const exact = entries.filter((entry) => nameOf(entry) === name || entry.id === name);
  const [entry, ...others] = exact;
  if (entry && others.length === 0) return { ok: true, entry };
  if (entry) return { ok: false, message: `${quote(name)} can be ${oneOf(exact.map(nameOf))}: say which.` };
  const near = closestName(entries, name);
  return {
    ok: false,
    message: near
      ? `Nothing is called ${quote(name)}. The closest is ${quote(near)}.`
      : `Nothing is called ${quote(name)}.`,
  };
}

/** Nearest among the entries of the kind that the name says; among all, when it says none or there is none near. */
function closestName(entries: readonly Entry[], name: string): string | undefined {
  const names = entries.map(nameOf);
  const [scheme = '', id] = name.split(':');
  if (id === undefined) {
    const near = closest(
      name,
      entries.map((entry) => entry.id),
    );
    const found = entries.find((entry) => entry.id === near);
    return found && nameOf(found);
  }
  const ofKind = entries.filter((entry) => nameOf(entry).startsWith(`${scheme}:`));
  const near = closest(
    id,
    ofKind.map((entry) => entry.id),
  );
  return near === undefined ? closest(name, names) : `${scheme}:${near}`;
}
