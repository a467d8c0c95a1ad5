import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { elements } from '../../../scripts/lib/html-files.ts';
import { parseMarkdown } from '../../../src/corpus/markdown.ts';
import { highlight } from '../../../src/markup/highlight.ts';
import { htmlOf } from '../../../src/markup/html.ts';
import type { Resolver } from '../../../src/markup/resolver.ts';
import { blocks, inline } from '../../../src/markup/to-prose.ts';
import { words } from '../../../src/markup/to-text.ts';

const code = (text: string, language: string) => htmlOf([highlight(text, language)]);

const resolve: Resolver = ({ id, kind }) => ({
  href: `/${kind}/#${id}`,
  label: id === 'no-value' ? '' : `the ${id}`,
  ...(kind === 'fact' ? { citation: { number: 3, anchor: `fact-${id}` } } : {}),
});

const MARK =
  '<sup class="cite" data-n="3"><button type="button" popovertarget="fact-x" aria-label="Fact 3">3</button></sup>';

describe('inline', () => {
  test.each([
    [
      'an empty link to a fact prints value and mark',
      '[](fact:x)',
      `<span class="value solid">the x</span>${MARK}`,
    ],
    [
      'marks side by side stand apart',
      'A[](fact:no-value) [](fact:no-value).',
      `A${MARK.replaceAll('fact-x', 'fact-no-value')}${MARK.replaceAll('fact-x', 'fact-no-value').replace('"cite"', '"cite next"')}.`,
    ],
    ['a link to a fact keeps its words', '[at once](fact:x)', `<span class="cited">at once</span>${MARK}`],
    [
      'a fact without value leaves the mark alone',
      'Yes[](fact:no-value).',
      `Yes${MARK.replaceAll('fact-x', 'fact-no-value')}.`,
    ],
    [
      'an empty link prints a title',
      '[](chapter:one)',
      '<a href="/chapter/#one" class="to-chapter">the one</a>',
    ],
    ['an assumed value is no link', '[64 GB](given:)', '<span class="given">64 GB</span>'],
    ['code is left alone', '`[](fact:x)`', '<code>[](fact:x)</code>'],
    ['short code does not break at its hyphens', '`--rm`', '<code class="solid">--rm</code>'],
    [
      'long code breaks after separators',
      '`memory.memsw.limit`',
      '<code>memory.<wbr>memsw.<wbr>limit</code>',
    ],
    ['marks of quotation are set, but not in code', '"the host\'s `"$x"`"', '“the host’s <code>"$x"</code>”'],
    ['a quotation may hold other marks', '*"so"* and "*so*"', '<em>“so”</em> and “<em>so</em>”'],
    ['raw HTML is dropped', 'a <b onclick="x">b</b>', 'a b'],
  ])('%s', (_name, markdown, expected) => {
    expect(htmlOf(inline(parseMarkdown(markdown), resolve))).toBe(expected);
  });
});

test('no text whatever becomes a script, a handler, a style or a link to script', () => {
  const hostile = fc.stringMatching(/^[<>a-z"'=/:()[\]!&;# \n`*_-]*$/);
  fc.assert(
    fc.property(fc.oneof(hostile, fc.string()), (markdown) => {
      for (const { properties, tagName } of elements(
        fromHtml(htmlOf(blocks(parseMarkdown(markdown), () => ({ href: '/', label: '' })))),
      )) {
        expect(['script', 'style', 'iframe', 'object']).not.toContain(tagName);
        expect(Object.keys(properties).filter((key) => key === 'style' || key.startsWith('on'))).toEqual([]);
      }
    }),
  );
});

test('the first row of a table names its columns, the first column its rows', () => {
  const heads = (markdown: string) =>
    [...htmlOf(blocks(parseMarkdown(markdown), resolve)).matchAll(/<th scope="(\w+)">(.*?)<\/th>/g)].map(
      ([, scope, text]) => [scope, text],
    );
  expect(heads('| | a |\n| - | - |\n| b | c |\n| | d |')).toEqual([
    ['col', 'a'],
    ['row', 'b'],
  ]);
  expect(heads('| a |\n| - |\n| b |')).toEqual([['col', 'a']]);
});

describe('code', () => {
  test('colours by class, never by style, and keeps the text', () => {
    const html = code('key: "value" # note\n', 'yaml');
    expect(html).toContain('class="tk-');
    expect(html).not.toContain('style=');
    expect(html.replace(/<[^>]+>/g, '')).toBe('key: "value" # note\n');
  });

  test('tells what was typed in a session from the prompt and from what was printed', () => {
    const html = code('$ id -u\n0\n', 'console');
    expect(html).toContain('<span class="tk-prompt">$</span><span class="tk-command"> id -u\n</span>0\n');
  });

  test('prints an unknown language as it stands', () => {
    expect(code('<a>', 'nosuch')).toBe(
      '<pre class="code" data-language="nosuch"><code>&#x3C;a></code></pre>',
    );
  });

  test.each(['yaml', 'json', 'sh', 'console', 'dockerfile', 'sql'])('loses nothing in %s', (language) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\n]*$/), (text) => {
        const [pre] = elements(fromHtml(code(text, language)));
        const shown = elements(fromHtml(code(text, language))).length > 0 ? textOf(pre) : '';
        expect(shown).toBe(text);
      }),
      { numRuns: 40 },
    );
  });
});

test.each([
  ['keep cells apart', '| a | b |\n| - | - |\n| c | d |', 'a · b · c · d'],
  ['keep headings and items apart', '## a\n\nb\n\n- c\n- d', 'a b c d'],
  ['hold what empty links print', 'A *b* `c` [d](term:x) and [](fact:y).', 'A b c d and the y.'],
])('words of a text %s', (_name, markdown, expected) => {
  expect(words(parseMarkdown(markdown), resolve)).toBe(expected);
});

function textOf(node: unknown): string {
  const { children = [], value = '' } = node as { children?: unknown[]; value?: string };
  return value + children.map(textOf).join('');
}
