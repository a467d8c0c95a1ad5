import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/corpus/headings.ts';
import { type BodyPart, bodyParts } from '../../../src/markup/body-parts.ts';
import type { Resolver } from '../../../src/markup/resolver.ts';
import { bodyOf } from '../../lib/body.ts';

const resolve: Resolver = ({ id, kind }) => ({ href: `/${kind}/${id}/`, label: `the ${id}` });
const parts = (mdx: string) => bodyParts(bodyOf(mdx), resolve);
const html = (part: BodyPart | undefined) => (part?.type === 'html' ? part.html : undefined);

describe('the body of a chapter', () => {
  it('is one piece of HTML where nothing is embedded, with references resolved', () => {
    const [only, ...rest] = parts('See [](chapter:one), **now**.\n\n```json\n1\n```');
    expect(rest).toEqual([]);
    expect(html(only)).toContain(
      'See <a href="/chapter/one/" class="to-chapter">the one</a>, <strong>now</strong>.',
    );
    expect(html(only)).toContain('<pre class="code" data-language="json">');
  });

  it('keeps embedded entries and passages set apart in their places', () => {
    const found = parts(
      'One.\n\n<Stack id="a" />\n\n<Deeper title="More">\n\nTwo.\n\n<Sample id="b" file="c" />\n\n</Deeper>\n\nThree.',
    );
    expect(found).toMatchObject([
      { type: 'html' },
      { type: 'embed', tag: 'Stack', id: 'a', file: undefined },
      {
        type: 'aside',
        tag: 'Deeper',
        title: 'More',
        parts: [{ type: 'html' }, { type: 'embed', tag: 'Sample', id: 'b', file: 'c' }],
      },
      { type: 'html' },
    ]);
    expect(html(found[0])).toContain('One.');
    expect(html(found[3])).toContain('Three.');
  });

  it('embeds an entry in the midst of a list', () => {
    const [before, embedded, after] = parts('- One.\n\n  <Stack id="a" />\n\n- Two.');
    expect(embedded).toMatchObject({ type: 'embed', id: 'a' });
    expect(`${html(before)}${html(after)}`.replace(/\s/g, '')).toBe(
      '<ul><li><p>One.</p></li><li><p>Two.</p></li></ul>',
    );
  });

  it('gives headings the anchors that rules and contents know, and a link to themselves', () => {
    const tree = bodyOf('## A *b*\n\n### C\n\n## A b\n\n#### D');
    const [only] = bodyParts(tree, resolve);
    for (const { slug } of headingsOf(tree)) expect(html(only)).toContain(`id="${slug}"`);
    expect(html(only)).toContain(
      '<div class="heading of-h2"><h2 id="a-b">A <em>b</em></h2><a class="permalink" href="#a-b" aria-label="Link to “A b”">#</a></div>',
    );
    expect(html(only)).not.toContain('href="#d"');
  });

  it('takes text that looks like a mark of its own as text', () => {
    expect(html(parts('`<!--0-->` and \\<!--0-->')[0])).toContain('and &#x3C;!--0-->');
    expect(parts('`<!--0-->`')).toHaveLength(1);
  });

  it('leaves the tree of the corpus as it is', () => {
    const tree = bodyOf('## A\n\n[](chapter:one)\n\n<Stack id="a" />');
    const before = structuredClone(tree);
    bodyParts(tree, resolve);
    expect(tree).toEqual(before);
  });
});
