import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../src/corpus/headings.ts';
import { type BodyPart, bodyParts } from '../../../src/markup/body-parts.ts';
import { htmlOf, tagsOf } from '../../../src/markup/html.ts';
import type { Resolver } from '../../../src/markup/resolver.ts';
import { bodyOf } from '../../lib/body.ts';

const resolve: Resolver = ({ id, kind }) => ({ href: `/${kind}/${id}/`, label: `the ${id}` });
const parts = (mdx: string) => bodyParts(bodyOf(mdx), resolve, 'page');
const html = (part: BodyPart | undefined) => (part?.type === 'prose' ? htmlOf(part.prose) : undefined);

/** Parts as one line, entries and passages by their tags. */
const written = (all: readonly BodyPart[]): string => all.map(writtenPart).join('').replace(/\n/g, '');

function writtenPart(part: BodyPart): string {
  switch (part.type) {
    case 'prose':
      return htmlOf(part.prose);
    case 'element': {
      const { close, open } = tagsOf(part.element);
      return `${open}${written(part.parts)}${close}`;
    }
    case 'embed':
      return `[${part.tag} ${part.id}${part.file === undefined ? '' : ` ${part.file}`}]`;
    case 'aside':
      return `[${part.tag} ${part.title}: ${written(part.parts)}]`;
    case 'component':
      return `[${written(part.parts)}]`;
  }
}

describe('the body of a chapter', () => {
  it('is one piece where nothing is embedded, with references resolved', () => {
    const [only, ...rest] = parts('See [](chapter:one), **now**.\n\n```json\n1\n```');
    expect(rest).toEqual([]);
    expect(html(only)).toContain(
      'See <a href="/chapter/one/" class="to-chapter">the one</a>, <strong>now</strong>.',
    );
    expect(html(only)).toContain('<pre class="code" data-language="json">');
  });

  it.each([
    ['<Stack id="a" />\n\n<Sample id="b" file="c" />', '[Stack a][Sample b c]'],
    [
      'One.\n\n<Stack id="a" />\n\n<Deeper title="More">\n\nTwo.\n\n<Sample id="b" />\n\n</Deeper>\n\nThree.',
      '<p>One.</p>[Stack a][Deeper More: <p>Two.</p>[Sample b]]<p>Three.</p>',
    ],
    [
      '3. One.\n\n   > <Stack id="a" />\n\n4. Two.',
      '<ol start="3"><li><p>One.</p><blockquote>[Stack a]</blockquote></li><li><p>Two.</p></li></ol>',
    ],
  ])('keeps embedded entries and passages set apart in their places: %j', (mdx, expected) => {
    expect(written(parts(mdx))).toBe(expected);
  });

  it('gives headings the anchors that rules and contents know, and a link to themselves', () => {
    const tree = bodyOf('## A *b*\n\n### C\n\n## A b\n\n#### D');
    const [only] = bodyParts(tree, resolve, 'page');
    for (const { slug } of headingsOf(tree)) expect(html(only)).toContain(`id="${slug}"`);
    expect(html(only)).toContain(
      '<div class="heading of-h2"><h2 id="a-b">A <em>b</em></h2><a class="permalink" href="#a-b" aria-label="Link to “A b”">#</a></div>',
    );
    expect(html(only)).not.toContain('href="#d"');
  });

  it('holds for a document no links of headings to themselves and no places where code may break', () => {
    const [only] = bodyParts(bodyOf('## A\n\n`memory.memsw.limit`'), resolve, 'document');
    expect(html(only)).toBe('<h2 id="a">A</h2>\n<p><code>memory.memsw.limit</code></p>');
  });

  it('leaves the tree of the corpus as it is', () => {
    const tree = bodyOf('## A\n\n[](chapter:one)\n\n<Stack id="a" />');
    const before = structuredClone(tree);
    bodyParts(tree, resolve, 'page');
    expect(tree).toEqual(before);
  });
});
