import { slug } from 'github-slugger';
import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { ProseField } from '../corpus/corpus.ts';
import { entryName } from '../corpus/entries.ts';
import { headingsOf } from '../corpus/headings.ts';
import { walk } from '../corpus/walk.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

/** Tables of contents, readers of screens and PDF/UA-1 all rely on a whole outline. */
export const headingOutline: Rule = {
  name: 'heading-outline',
  description: 'Headings of a chapter have words, begin at the second level and skip none.',
  codes: ['heading-level', 'heading-without-words'],
  check: ({ bodies }) =>
    [...bodies.values()].flatMap((body) => [...levels(body), ...wordless(body), ...inNotes(body)]),
};

function levels(body: ProseField): Diagnostic[] {
  // The title of the page is above the first heading.
  let above = 1;
  return headingsOf(body.tree).flatMap(({ node }) => {
    const allowed = above + 1;
    above = node.depth;
    return node.depth <= allowed ? [] : [skipped(body, node, allowed)];
  });
}

function skipped(body: ProseField, heading: Heading, allowed: number): Diagnostic {
  const name = entryName(body.from.kind, body.from.id);
  const before = allowed === 2 ? 'right below its title' : `below one of level ${allowed - 1}`;
  return diagnostic(
    'heading-level',
    body.at(undefined, heading),
    `${name} has a heading of level ${heading.depth} ${before}: a level is skipped.`,
    `Begin the heading with ${'#'.repeat(allowed)}, or put the missing heading before it.`,
  );
}

/** An anchor is made of letters and digits: without any, no link leads to the heading. */
function wordless(body: ProseField): Diagnostic[] {
  return headingsOf(body.tree)
    .filter(({ node }) => !/[\p{L}\p{N}]/u.test(slug(textOf(node))))
    .map(({ node }) =>
      diagnostic(
        'heading-without-words',
        body.at(undefined, node),
        `${entryName(body.from.kind, body.from.id)} has a heading without a letter or digit, so it has no address and no name.`,
        'Write words in the heading, or remove it.',
      ),
    );
}

/** Notes are below the whole text, where a heading would open a section of its own. */
function inNotes(body: ProseField): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(body.tree, (note) => {
    if (note.type !== 'footnoteDefinition') return;
    walk(note, (node) => {
      if (node.type !== 'heading') return;
      found.push(
        diagnostic(
          'heading-level',
          body.at(undefined, node),
          `${entryName(body.from.kind, body.from.id)} has a heading inside a footnote.`,
          'Write it as a sentence of the footnote, or move it into the text.',
        ),
      );
    });
  });
  return found;
}
