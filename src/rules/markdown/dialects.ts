import { SCHEMES } from '../../corpus/scheme.ts';

/** A mark of another dialect of Markdown: how to know it, what it is, and what to write instead. */
export interface Dialect {
  pattern: RegExp;
  what: string;
  fix: string;
}

const ASIDE =
  'Write <Deeper title="...">, <Misconception title="..."> or <Example title="..."> in a chapter, or plain sentences.';
const SCHEME = SCHEMES.join('|');

/** Patterns meet the text of a paragraph, a heading or a cell, with gaps for code and escapes. */
export const DIALECTS: readonly Dialect[] = [
  {
    pattern: /^ *:{3,}.*$/gm,
    what: 'a container of another dialect',
    fix: ASIDE,
  },
  {
    pattern: /^ *(?:!!!|\?\?\?)\+? +\w.*$/gm,
    what: 'an admonition of another dialect',
    fix: ASIDE,
  },
  {
    pattern: /^ *\[!\w+\]/g,
    what: 'an alert of another dialect',
    fix: ASIDE,
  },
  {
    pattern: /\[\[_?toc_?\]\]|^ *\[toc\] *$|^ *\{:? *toc *\}|^ *\$\{toc\}/gim,
    what: 'the mark for a table of contents',
    fix: 'Remove it: the page lists its headings by itself.',
  },
  {
    pattern: /\[\[[^[\]\n]+\]\]/g,
    what: 'a link of a wiki',
    fix: 'Write [words](term:some-id), or another link with a scheme; put code in backquotes.',
  },
  {
    pattern: /\{\{[<%][^\n]*?[>%]\}\}|\{%[^\n]*?%\}/g,
    what: 'a tag of another generator',
    fix: 'Remove it, or put it in backquotes when readers are to see it.',
  },
  {
    pattern: /(?<!\{)\{(?:[#.][\w-]+|:[^{}\n]+)(?: [^{}\n]*)?\}/g,
    what: 'a list of attributes',
    fix: 'Remove it: how text looks is left to the templates, and anchors are made from headings.',
  },
  {
    pattern: /\^\[[^\]\n]+\]/g,
    what: 'a footnote within the line',
    fix: 'Write [^1] here and "[^1]: The note." in a paragraph of its own; in YAML, a sentence.',
  },
  {
    pattern: new RegExp(String.raw`\[[^\][\n]+\][ \t]+\((?:https?|${SCHEME}):[^)\s]*\)`, 'g'),
    what: 'a link with a space between its parts',
    fix: 'Close the gap: [words](term:some-id).',
  },
  {
    pattern: new RegExp(String.raw`\([^()\n]+\)\[(?:https?|${SCHEME}):[^\]\s]*\]`, 'g'),
    what: 'a link with its brackets turned round',
    fix: 'Write the words in square brackets and the address in round ones: [words](term:some-id).',
  },
  {
    pattern: /\[[^\][\n]*\]\([^()\n]*\)/g,
    what: 'a link that cannot be read',
    fix: 'Write the address without spaces: [words](term:some-id).',
  },
  {
    pattern: /(?<![\w\])])\[[^\][\n^]+\]\[[^\][\n]*\]/g,
    what: 'a link whose address stands elsewhere',
    fix: 'Write the address behind the words: [words](term:some-id).',
  },
  {
    pattern: /(?<=\n) *: +\S.*$/gm,
    what: 'a definition of another dialect',
    fix: 'Write a list, as in "- **Term**: what it means", or add the word to the glossary.',
  },
  {
    pattern: /(?<![\w:./])(?<!\uFFFC):(?:[+-]1|[a-z][a-z0-9_+-]+):(?![\w:/])/gi,
    what: 'a short code for an emoji',
    fix: 'Write the character itself, or words; a literal colon is written \\:.',
  },
  {
    pattern: /(?<![\w=!<>])==(?![\s=])[^=\n]*[^\s=]==(?![\w=])/g,
    what: 'a highlight of another dialect',
    fix: 'Write **words**, or put code in backquotes.',
  },
  {
    // A dollar before a price, a variable of a shell or a space opens no formula.
    pattern:
      /(?<![\w$])\$\$(?=\S)[^$\n]+\$\$(?!\w)|^ *\$\$ *$|(?<![\w$/.:-])\$(?![\s\d][^$\n]* |[A-Z_]{2})(?=\S)[^$\n]*[^\s$]\$(?![\w$])/gm,
    what: 'a formula of another dialect',
    fix: 'Write it in words and signs, such as n², or as code in backquotes; a literal dollar is written \\$.',
  },
  {
    pattern: /(?<=[\p{L}\p{N})])\^[^\s^[\]]+\^(?!\^)/gu,
    what: 'a raised letter of another dialect',
    fix: 'Write a raised sign, such as ², or words.',
  },
];
