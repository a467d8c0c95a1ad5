import type { Corpus, Entry, Target } from '../corpus/corpus.ts';
import { parseLink, schemeOf } from '../corpus/scheme.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { quote } from '../diagnostics/wording.ts';
import { anchorsOf } from './lib/anchors.ts';
import type { Rule } from './rule.ts';

/** An old address is free, and leads in one step to something that is there. */
export const redirect: Rule = {
  name: 'redirect',
  description: 'A changed address leads to an entry, and nothing else has it.',
  codes: ['redirect-taken', 'redirect-nowhere'],
  check(corpus) {
    const entry = corpus.entries.redirects.get('');
    if (!entry) return [];
    return Object.entries(entry.data).flatMap(([from, to]) => [
      ...oldAddress(corpus, entry, from),
      ...newAddress(corpus, entry, from, to),
    ]);
  },
};

function oldAddress(corpus: Corpus, entry: Entry<'redirects'>, from: string): Diagnostic[] {
  const at = entry.locate([from], { key: true });
  const target = targetOf(from);
  if (!target) {
    const message = `${quote(from)} is no address that an entry can have had.`;
    return [diagnostic('redirect-nowhere', at, message, 'Write its kind and its id, as in "fact:old-id".')];
  }
  if (!exists(corpus, target)) return [];
  const message = `${quote(from)} is to lead elsewhere, but something has this address.`;
  return [
    diagnostic('redirect-taken', at, message, 'Remove this line, or give what has the address another id.'),
  ];
}

function newAddress(corpus: Corpus, entry: Entry<'redirects'>, from: string, to: string): Diagnostic[] {
  const problem = (message: string, fix: string) => [
    diagnostic('redirect-nowhere', entry.locate([from]), message, fix),
  ];
  const says = `${quote(from)} leads to ${quote(to)}`;
  const target = targetOf(to);
  if (!target)
    return problem(`${says}, which no link can name.`, 'Write its kind and its id, as in "fact:new-id".');
  const end = lastOf(entry.data, from);
  if (end === undefined)
    return problem(`${says}, and so back to itself.`, 'Name the entry that it leads to.');
  if (end !== to) return problem(`${says}, which leads on to ${quote(end)}.`, `Write ${quote(end)}.`);
  if (corpus.unread.has(target.kind) || exists(corpus, target)) return [];
  const near = closest(to, addressesOf(corpus, target));
  return problem(
    `${says}, but nothing has this address.`,
    near ? `Write ${quote(near)} (the closest one).` : 'Name an entry that exists.',
  );
}

/** Where a chain of old addresses ends; undefined when it is a circle. */
function lastOf(redirects: Readonly<Record<string, string>>, from: string): string | undefined {
  const seen = new Set<string>();
  let at = from;
  while (Object.hasOwn(redirects, at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = redirects[at] ?? at;
  }
  return at;
}

function targetOf(address: string): Target | undefined {
  const link = parseLink(address);
  return link.type === 'target' && link.target.id !== '' ? link.target : undefined;
}

function exists(corpus: Corpus, { id, kind, part }: Target): boolean {
  if (!corpus.declared.has(`${kind}:${id}`)) return false;
  const entry: Entry | undefined = corpus.entries[kind].get(id);
  if (part === undefined || !entry) return true;
  return anchorsOf(corpus, entry)?.includes(part) ?? true;
}

/** Every address of the kind; for a part those of its entry. */
function addressesOf(corpus: Corpus, { id, kind, part }: Target): string[] {
  const entry: Entry | undefined = corpus.entries[kind].get(id);
  if (part !== undefined && entry) {
    return (anchorsOf(corpus, entry) ?? []).map((anchor) => `${schemeOf(kind)}:${id}#${anchor}`);
  }
  return [...corpus.entries[kind].keys()].map((other) => `${schemeOf(kind)}:${other}`);
}
