import type { Link as MdLink } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Corpus, ProseField, Reference } from '../../src/corpus/corpus.ts';
import { attribute, EMBEDS, embedOf } from '../../src/corpus/embed.ts';
import { parseLink, schemeOf } from '../../src/corpus/scheme.ts';
import { walk } from '../../src/corpus/walk.ts';
import type { TargetKind } from '../../src/schema/marks.ts';
import type { Texts } from '../edit/content-texts.ts';
import { offsetAt, replaceWord, type TextEdit } from '../edit/text-edit.ts';

/** An entry that gets another id. */
export interface Renaming {
  kind: TargetKind;
  from: string;
  to: string;
}

/** Edits that make every reference to an entry name its new id. What cannot be found in the text is left out. */
export function referenceEdits(corpus: Corpus, texts: Texts, renaming: Renaming): TextEdit[] {
  const { from, kind } = renaming;
  const meant = ({ to }: Reference) => to.kind === kind && to.id === from;
  const fields = corpus.references.filter((one) => meant(one) && one.via === 'field');
  return [
    ...fields.flatMap((one) => fieldEdit(texts, one, renaming)),
    ...corpus.prose.flatMap((field) => proseEdits(texts, field, renaming)),
  ];
}

/** A field holds the id alone or, where any kind may be meant, a whole link. */
function fieldEdit(texts: Texts, { at }: Reference, { from, kind, to }: Renaming): TextEdit[] {
  const scheme = schemeOf(kind);
  const place = at();
  return [
    replaceWord(texts, place, `${scheme}:${from}`, `${scheme}:${to}`) ??
      replaceWord(texts, place, from, to) ??
      [],
  ].flat();
}

function proseEdits(texts: Texts, field: ProseField, renaming: Renaming): TextEdit[] {
  const edits: TextEdit[] = [];
  walk(field.tree, (node) => {
    if (node.type === 'link') edits.push(...linkEdit(texts, field, node, renaming));
    else if (node.type === 'mdxJsxFlowElement') edits.push(...embedEdit(texts, field, node, renaming));
  });
  return edits;
}

function linkEdit(texts: Texts, field: ProseField, node: MdLink, { from, kind, to }: Renaming): TextEdit[] {
  const link = parseLink(node.url);
  const start = node.position?.start.offset;
  if (link.type !== 'target' || link.target.kind !== kind || link.target.id !== from || start === undefined)
    return [];
  const word = node.url.split('#')[0] ?? '';
  const { file } = field.from;
  const text = texts.get(file) ?? '';
  const label = node.children.at(-1)?.position?.end.offset ?? start;
  const by = word.slice(0, -from.length) + to;
  if (field.path.length === 0) {
    const at = text.indexOf(word, label);
    return at === -1 ? [] : [{ file, from: at, to: at + word.length, text: by }];
  }
  // A field of YAML is written otherwise than it reads: the word is the same one in the order of both.
  const before = wordsOf(field).slice(0, label).split(word).length;
  let at = offsetAt(text, field.from.locate(field.path)) - 1;
  for (let nth = 0; nth < before; nth++) at = text.indexOf(word, at + 1);
  return at < 0 ? [] : [{ file, from: at, to: at + word.length, text: by }];
}

/** What a field says, as its Markdown was parsed. */
function wordsOf({ from, path }: ProseField): string {
  const value = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner ? Reflect.get(inner, key) : ''),
    from.data,
  );
  return typeof value === 'string' ? value : '';
}

function embedEdit(
  texts: Texts,
  field: ProseField,
  node: MdxJsxFlowElement,
  { from, kind, to }: Renaming,
): TextEdit[] {
  const tag = embedOf(node.name);
  const start = node.position?.start.offset;
  if (!tag || EMBEDS[tag] !== kind || attribute(node, 'id') !== from || start === undefined) return [];
  const { file } = field.from;
  const found = new RegExp(`\\bid\\s*=\\s*["']${from}["']`).exec((texts.get(file) ?? '').slice(start));
  if (!found) return [];
  const end = start + found.index + found[0].length - 1;
  return [{ file, from: end - from.length, to: end, text: to }];
}
