import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { cardProse } from '../../../../src/exports/flashcards/card-prose.ts';
import { proseOf } from '../../../lib/prose.ts';

const ORIGIN = 'https://example.org';

test.each([
  [
    '<a href="/guide/" class="to-chapter" title="hint">the <em>guide</em></a>',
    ORIGIN,
    '<a href="https://example.org/guide/">the <em>guide</em></a>',
  ],
  ['<a href="/guide/">the <em>guide</em></a>', undefined, 'the <em>guide</em>'],
  ['<a href="#fact-x">here</a>', ORIGIN, 'here'],
  ['<a href="https://other.example/">there</a>', undefined, '<a href="https://other.example/">there</a>'],
  ['<span class="value">16 MiB</span><sup class="cite"><a href="#fact-x">1</a></sup>.', ORIGIN, '16 MiB.'],
  ['x<sup>2</sup>', ORIGIN, 'x2'],
  [
    '<pre class="shiki"><code class="language-sh"><span>a &lt; b</span></code></pre>',
    ORIGIN,
    '<pre><code>a &#x3C; b</code></pre>',
  ],
])('a card shows %j with the origin %j as %j', (html, origin, shown) => {
  expect(toHtml(cardProse(proseOf(html), origin))).toBe(shown);
});
