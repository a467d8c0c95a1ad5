import { bodyOf, type Corpus, type ProseField, type Reference } from '../corpus/corpus.ts';
import { attribute } from '../corpus/embed.ts';
import { entryName } from '../corpus/entries.ts';
import { headingsOf } from '../corpus/headings.ts';
import { linkNodes } from '../corpus/references.ts';
import { parseLink, schemeOf } from '../corpus/scheme.ts';
import { walk } from '../corpus/walk.ts';
import { closest } from '../diagnostics/closest.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { oneOf, quote } from '../diagnostics/wording.ts';
import { KINDS } from '../kinds/kinds.ts';
import { anchorsOf } from './lib/anchors.ts';
import type { Rule } from './rule.ts';

/** What follows the # of a link, or is named by `file` of an embedded sample, exists in the entry it leads to. */
export const unknownAnchor: Rule = {
  name: 'unknown-anchor',
  description: 'A link to a part of an entry names a part that exists.',
  codes: ['unknown-anchor'],
  check: (corpus) => [
    ...corpus.references.flatMap((reference) => intoEntry(corpus, reference)),
    ...corpus.prose.flatMap((field) => intoSamePage(corpus, field)),
    ...[...corpus.bodies.values()].flatMap((body) => intoSample(corpus, body)),
  ],
};

function intoEntry(corpus: Corpus, { at, from, to }: Reference): Diagnostic[] {
  const target = corpus.entries[to.kind].get(to.id);
  const { part } = to;
  if (part === undefined || !target) return [];
  const address = `${schemeOf(to.kind)}:${to.id}`;
  const says = `${entryName(from.kind, from.id)} links to ${quote(`${address}#${part}`)}`;
  if (KINDS[to.kind].anchors === 'none') {
    const message = `${says}, but a ${to.kind} has no parts to link to.`;
    return [diagnostic('unknown-anchor', at(), message, `Write "${address}".`)];
  }
  const anchors = anchorsOf(corpus, target);
  if (!anchors || anchors.includes(part)) return [];
  const message = `${says}, but ${quote(address)} has no part with that id.`;
  return [diagnostic('unknown-anchor', at(), message, mend(part, anchors, `${address}#`))];
}

function intoSamePage(corpus: Corpus, { at, from, path, tree }: ProseField): Diagnostic[] {
  const body = path.length === 0 ? bodyOf(corpus, from) : undefined;
  const anchors = body ? headingsOf(body.tree).map(({ slug }) => slug) : [];
  return linkNodes(tree).flatMap((node) => {
    const link = parseLink(node.url);
    if (link.type !== 'here' || anchors.includes(link.anchor)) return [];
    const says = `${entryName(from.kind, from.id)} links to ${quote(node.url)}`;
    const place = at(node.url, node);
    if (body) {
      const message = `${says}, but the chapter has no such heading.`;
      return [diagnostic('unknown-anchor', place, message, mend(link.anchor, anchors, '#'))];
    }
    return [
      diagnostic(
        'unknown-anchor',
        place,
        `${says}, but this text can stand on several pages.`,
        `Name the entry, as in "chapter:some-id#${link.anchor}".`,
      ),
    ];
  });
}

function intoSample(corpus: Corpus, { at, from, tree }: ProseField): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement') return;
    const file = attribute(node, 'file');
    const id = attribute(node, 'id');
    const sample = node.name === 'Sample' && id !== undefined ? corpus.entries.sample.get(id) : undefined;
    if (!sample || file === undefined) return;
    const names = sample.data.files.map(({ name }) => name);
    if (names.includes(file)) return;
    const message = `${entryName(from.kind, from.id)} shows ${quote(file)} of the sample ${quote(sample.id)}, which lists no such file.`;
    found.push(diagnostic('unknown-anchor', at(file, node), message, mend(file, names, '')));
  });
  return found;
}

function mend(part: string, anchors: readonly string[], prefix: string): string {
  const near = closest(part, anchors);
  if (near !== undefined) return `Write "${prefix}${near}" (the closest one).`;
  if (anchors.length === 0) return 'Leave out the # and what follows: there is no part to link to.';
  return `Write ${oneOf(anchors.map((anchor) => `${prefix}${anchor}`))}.`;
}
