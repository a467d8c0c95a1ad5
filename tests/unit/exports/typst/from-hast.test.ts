import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/corpus/markdown.ts';
import { highlight } from '../../../../src/markup/highlight.ts';
import { blocks, inline } from '../../../../src/markup/to-prose.ts';
import { setHtml, setProse } from './set.ts';

const resolve = () => ({ href: '/page/', label: 'label' });
const rolesOf = async (html: string) => (await setHtml(html)).pages.flatMap(({ roles }) => roles).slice(2);

describe('HTML as a document', () => {
  it('keeps the structure of every element that Markdown makes', async () => {
    expect(await rolesOf('<h1>A</h1><p>b</p><h2>C</h2><p>d <em>e</em> <strong>f</strong></p>')).toEqual(
      expect.arrayContaining(['H1', 'H2', 'P']),
    );
    expect(await rolesOf('<ul><li>a</li><li>b</li></ul>')).toEqual(
      expect.arrayContaining(['L', 'LI', 'Lbl', 'LBody']),
    );
    expect(await rolesOf('<ol start="3"><li>a</li></ol>')).toEqual(expect.arrayContaining(['L', 'LI']));
    expect(await rolesOf('<blockquote><p>a</p></blockquote>')).toContain('BlockQuote');
    expect(await rolesOf('<p>a <code>b</code></p>')).toContain('Code');
    expect(await rolesOf('<p>a <a href="https://example.org/">b</a></p>')).toContain('Link');
  });

  it.each([
    ['<p>one</p><p>two</p>', 'one two'],
    ['<p>one<br>two <del>three</del></p><hr><p>four</p>', 'one two three four'],
    ['<ol start="3"><li>a</li><li><p>b</p><p>c</p></li></ol>', '3. a 4. b c'],
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '• a ‣ b'],
    [
      '<ul><li><input type="checkbox" checked disabled> a</li><li><input type="checkbox" disabled> b</li></ul>',
      '• ☑ a • ☐ b',
    ],
    ['<dl><dt>a</dt><dt>b</dt><dd>c</dd><div><dt>d</dt><dd>e</dd><dd>f</dd></div></dl>', 'a b c d e f'],
    ['<p>a<sup>2</sup> b<sub>1</sub></p>', 'a2 b1'],
    [
      '<p><span class="value">5 ms</span> <span class="given">6</span> <unknown-tag>kept</unknown-tag></p>',
      '5 ms 6 kept',
    ],
    ['<details><summary>a</summary><p>b</p></details>', 'a b'],
    ['<p>a</p><script>x()</script><style>p{}</style><p hidden>y</p><!-- z -->', 'a'],
    ['<figure><p>a</p><figcaption>b <em>c</em></figcaption></figure>', 'b c a'],
  ])('%s', async (html, shown) => {
    expect((await setHtml(html)).text.trim()).toBe(shown);
  });

  it('shows the fields of a guide as their page does', async () => {
    const prose = blocks(
      parseMarkdown('One *two* **three** `four --five`.\n\n- [](term:a)\n- ~~b~~\n\n> c'),
      resolve,
    );
    expect((await setProse(prose, { link: () => undefined })).text.trim()).toBe(
      'One two three four --five. • label • b c',
    );
  });

  it('keeps code as it is: lines, indentation, every letter', async () => {
    const source = 'services:\n  web:\n    image: "x#{y}"\n\n    # why\n    args: [--a, \\n]';
    const { pages } = await setProse([highlight(source, 'yaml')]);
    const runs = pages.flatMap((page) => page.runs);
    const shown = runs
      .map(({ text }) => text)
      .join('')
      .split('\n')
      .map((line) => line.trim());
    expect(shown).toEqual(
      source
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    const [margin = 0, once = 0, twice = 0] = ['services:', 'web:', 'image:'].map(
      (word) => runs.find(({ text }) => text.startsWith(word))?.x,
    );
    expect(once).toBeGreaterThan(margin);
    expect(twice - margin).toBeCloseTo(2 * (once - margin), 1);
  });
});

describe('links', () => {
  it('lead to public addresses', async () => {
    const { pages } = await setHtml('<p><a href="/a/">a</a></p>', {
      link: (href) => ({ url: `https://example.org${href}` }),
    });
    expect(pages[0]?.links).toEqual(['https://example.org/a/']);
  });

  it('are words where they lead nowhere', async () => {
    const { pages, text } = await setHtml('<p><a href="/a/">words</a></p>', { link: () => undefined });
    expect(text).toBe('words');
    expect(pages[0]?.links).toEqual([]);
  });

  it('lead to labelled places of the same document', async () => {
    const around = { link: (href: string) => ({ label: href.slice(1) }), label: (id: string) => id };
    const { pages, text } = await setHtml('<h1 id="a">A</h1><p id="b">see <a href="#a">a</a></p>', around);
    expect(text).toBe('A see a');
    expect(pages[0]?.roles).toContain('Link');
  });
});

describe('citations', () => {
  const prose = inline(parseMarkdown('It took [](fact:a).'), () => ({
    href: '/facts/#a',
    label: '5 ms',
    citation: { number: 12, anchor: 'fact-a' },
  }));

  it('are numbers of at least 8 points', async () => {
    const { pages, text } = await setProse(prose);
    expect(text.replaceAll(' ', '')).toBe('Ittook5ms12.');
    const sizes = pages
      .flatMap(({ runs }) => runs)
      .filter((run) => run.text.trim() !== '')
      .map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8);
  });

  it('are kept apart when several follow one another', async () => {
    const two = `<p>Both<sup class="cite">1</sup><sup class="cite">2</sup>, one<sup class="cite">3</sup></p>`;
    expect((await setHtml(two)).text.replaceAll(' ', '')).toBe('Both1,2,one3');
    expect((await setHtml(two, { citations: 'omit' })).text).toBe('Both, one');
  });

  it('can be left out', async () => {
    expect((await setProse(prose, { citations: 'omit' })).text).toBe('It took 5 ms.');
  });
});

describe('tables', () => {
  const rows = Array.from(
    { length: 60 },
    (_, index) => `<tr><th scope="row">row ${index}</th><td>cell</td></tr>`,
  ).join('');

  it('name their columns and repeat the names on every page', async () => {
    const { pages } = await setHtml(
      `<table><thead><tr><td></td><th scope="col">Column</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { runs } of pages) expect(runs.map(({ text }) => text)).toContain('Column');
    expect(pages[0]?.roles).toEqual(expect.arrayContaining(['Table', 'THead', 'TH', 'TBody', 'TD']));
  });

  it('repeat the words of a link in a name, which PDF/UA-1 allows on its first page alone', async () => {
    const { pages } = await setHtml(
      `<table><thead><tr><td></td><th scope="col"><a href="https://example.org/">Column</a></th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { runs } of pages) expect(runs.map(({ text }) => text)).toContain('Column');
    expect(pages.flatMap(({ links }) => links)).toEqual([]);
  });

  it('keep captions, alignment and spans', async () => {
    const { pages, text } = await setHtml(
      '<table><caption>Cap</caption><tr><td colspan="2" class="align-right">a</td></tr><tr><td rowspan="2">b</td><td>c</td></tr><tr><td>d</td></tr></table>',
    );
    expect([...text.replaceAll(' ', '')].sort().join('')).toBe('Cabcdap'.split('').sort().join(''));
    expect(pages[0]?.roles.filter((role) => role === 'TD')).toHaveLength(4);
  });

  it('may be empty', async () => {
    expect((await setHtml('<p>a</p><table></table>')).text.trim()).toBe('a');
  });
});

describe('pictures', () => {
  const svg =
    '<svg viewBox="0 0 900 40" width="900" height="40" role="img" aria-label="A &quot;drawing&quot;"><rect width="900" height="40"/></svg>';

  it('keep their alternatives', async () => {
    const { pages } = await setHtml(`<figure>${svg}<figcaption>Seen</figcaption></figure>`);
    expect(pages[0]?.alternatives).toContain('A "drawing"');
  });

  it('are loaded where the document says how, and are words else', async () => {
    const bytes = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
    const html = '<p><img src="a.svg" alt="Alternative"></p>';
    const loaded = await setHtml(html, { image: () => ({ format: 'svg', bytes }) });
    expect(loaded.pages[0]?.alternatives).toContain('Alternative');
    expect(loaded.text.trim()).toBe('');
    expect((await setHtml(html)).text).toBe('Alternative');
  });
});
