import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import postcss from 'postcss';
import { describe, expect, it } from 'vitest';
import { siteStyles } from '../../../../integrations/page-styles/site-styles.ts';
import { hashOf } from '../../../../src/layouts/policy.ts';

const LAYERS = '@layer a, b;';
const AA = 'data-astro-cid-aa';
const BB = 'data-astro-cid-bb';

const link = (name: string) => `<link rel="stylesheet" href="/${name}">`;

function page(body: string, sheets = ['site.css']): string {
  const policy = `<meta content="style-src 'self' ${hashOf(LAYERS)}">`;
  return `<html><head>${policy}<style>${LAYERS}</style>${sheets.map(link).join('')}</head><body>${body}</body></html>`;
}

function styled(body: string, css: string, { paper = '', scripts = [] as string[] } = {}): string {
  const sheets = new Map([
    ['/site.css', css],
    ['/paper.css', paper],
  ]);
  return siteStyles({ sheets, scripts, paper: '/paper.css' }).styled(page(body));
}

const styleOf = (html: string): string => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';

describe('a page carries its own style', () => {
  it('in the place of links, after the order of layers, with its hash in the policy', () => {
    const html = styled('<p>', 'p{color:red}');
    expect(styleOf(html)).toBe(`${LAYERS}p{color:red}`);
    expect(html).not.toContain('<link');
    expect(html).toContain(hashOf(`${LAYERS}p{color:red}`));
    expect(html).not.toContain(hashOf(LAYERS));
  });

  it('keeps links to sheets of other sites and to the one for paper', () => {
    const styles = siteStyles({ sheets: new Map([['/paper.css', 'p{}']]), scripts: [], paper: '/paper.css' });
    const html = styles.styled(page('<p>', ['paper.css', 'other.css']));
    expect(html).toContain(link('paper.css'));
    expect(html).toContain(link('other.css'));
  });

  it('joins the sheets in the order of their links, one group for each layer', () => {
    const sheets = new Map([
      ['/1.css', '@layer a{p{top:1px}}@layer b{p{top:2px}}'],
      ['/2.css', '@layer a{p{top:3px}}p{top:4px}'],
    ]);
    const html = siteStyles({ sheets, scripts: [], paper: '' }).styled(page('<p>', ['2.css', '1.css']));
    expect(styleOf(html)).toBe(`${LAYERS}@layer a{p{top:3px}p{top:1px}}p{top:4px}@layer b{p{top:2px}}`);
  });
});

describe('rules are left out', () => {
  it.each([
    ['whose element is not there', 'p{top:0}b{top:0}', 'p{top:0}'],
    ['whose class is not there', '.x{top:0}.y{top:0}', '.x{top:0}'],
    ['whose component is not there', `[${AA}]{top:0}[${BB}]{top:0}`, '[data-c-0]{top:0}'],
    ['whose parts stand on different elements only', 'p.x{top:0}i.x{top:0}', 'p.x{top:0}'],
    ['of which one element is missing', 'p i{top:0}p u{top:0}', 'p i{top:0}'],
    ['inside others', 'p{& u{top:0}& i{top:0}}', 'p{& i{top:0}}'],
    ['with their groups', '@media (width>1px){u{top:0}}@layer a{@media print{u{top:0}}}', ''],
    ['one alternative at a time', 'p,u{top:0}', 'p{top:0}'],
    ['none of whose inner alternatives is there', ':is(u,b i){top:0}:where(.y) p{top:0}', ''],
  ])('%s', (_, css, kept) => {
    expect(styleOf(styled(`<p class="x z" ${AA}><i>`, css)).slice(LAYERS.length)).toBe(kept);
  });

  it('but not for states, attributes, ids, what is excluded, and one alternative of several', () => {
    const css = 'p:hover,p[hidden],#no{top:0}p:not(.no){top:0}:is(u,p){top:0}:root[data-theme=x]{top:0}';
    expect(styleOf(styled('<p>', css))).toBe(LAYERS + css);
  });

  it('nor when a script names what they ask for', () => {
    const css = 'dialog.open{top:0}dialog.shut{top:0}p.open{top:0}';
    expect(styleOf(styled('<p>', css, { scripts: ['make("dialog").className="open"'] }))).toBe(
      `${LAYERS}dialog.open{top:0}p.open{top:0}`,
    );
  });

  it('is not misled by text in attributes', () => {
    const html = styled(`<p title="<b class='y'> ${AA}">x</p>`, `b{top:0}.y{top:0}[${AA}]{top:0}p{top:0}`);
    expect(styleOf(html)).toBe(`${LAYERS}p{top:0}`);
    expect(html).toContain(`title="<b class='y'> ${AA}"`);
  });
});

describe('custom properties', () => {
  it('stay when a rule uses them, itself or by way of another', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px}p{top:var(--a)}u{top:var(--c)}';
    expect(styleOf(styled('<p>', css))).toBe(`${LAYERS}:root{--a:var(--b);--b:1px}p{top:var(--a)}`);
  });

  it('stay when an attribute of the page uses them', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px}';
    expect(styleOf(styled('<svg><path fill="var(--a)"></path></svg>', css))).toBe(
      `${LAYERS}:root{--a:var(--b);--b:1px}`,
    );
  });

  it('stay when a script or paper uses them', () => {
    const css = ':root{--a:1px;--b:1px;--c:1px}';
    const html = styled('<p>', css, { scripts: ['x="top:var(--a)"'], paper: 'u{top:var(--b)}' });
    expect(styleOf(html)).toBe(`${LAYERS}:root{--a:1px;--b:1px}`);
  });
});

describe('the style sheet for paper', () => {
  it('takes what the others say about components on paper, in its layer, after its own rules', () => {
    const sheets = new Map([
      ['/site.css', `@layer a{p{top:0}@media print{p[${AA}]{top:1px}}}@media print{i[${AA}]{top:2px}}`],
      ['/paper.css', 'p{top:3px}'],
    ]);
    const styles = siteStyles({ sheets, scripts: [], paper: '/paper.css' });
    expect(styles.paper).toBe(
      'p{top:3px}@layer a{@media print{p[data-c-0]{top:1px}}}@media print{i[data-c-0]{top:2px}}',
    );
    expect(styleOf(styles.styled(page(`<p ${AA}>`)))).toBe(`${LAYERS}@layer a{p{top:0}}`);
  });

  it('leaves what holds for any element to the pages that asked for it', () => {
    const css = `@media print{:root{top:0}p[${AA}]{top:0}}`;
    expect(styleOf(styled(`<p ${AA}>`, css))).toBe(`${LAYERS}@media print{:root{top:0}p[data-c-0]{top:0}}`);
  });
});

describe('attributes of components', () => {
  const css = `a[${AA}]{top:0}.x[${BB}]{top:0}p:not([${BB}]){top:0}`;

  it.each([
    [`<a ${AA}>`, '<a data-c-0>'],
    [`<a ${AA}="true" ${BB}>`, '<a data-c-0>'],
    [`<b ${AA}>`, '<b>'],
    [`<i class="x" ${AA} ${BB} id="y">`, '<i class="x" data-c-1 id="y">'],
    [`<p ${BB}>`, '<p>'],
  ])('stay where a rule asks for them, under a short name: %s', (body, expected) => {
    const rules = body.startsWith('<p') ? css.replace('p:not', 'u:not') : css;
    expect(styled(body, rules)).toContain(`<body>${expected}</body>`);
  });

  it('stay where a rule excludes them', () => {
    expect(styled(`<p ${BB}><p>`, css)).toContain('<p data-c-1>');
  });

  it('stay for classes that a script gives later', () => {
    expect(styled(`<p ${BB}>`, css.replace('p:not', 'u:not'), { scripts: ['add("x")'] })).toContain(
      '<p data-c-1>',
    );
  });
});

describe('every element meets the rules that it met before', () => {
  const TAGS = ['section', 'div', 'article'] as const;
  const names = fc.uniqueArray(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 });
  const scopes = fc.uniqueArray(fc.constantFrom(AA, BB), { maxLength: 2 });
  const around = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...TAGS), names, scopes, fc.array(inner, { maxLength: 3 }))
      .map(([tag, classes, of, children]) => {
        const attributes = [`class="${classes.join(' ')}"`, ...of].join(' ');
        return `<${tag} ${attributes}>${children.join('')}</${tag}>`;
      });
  const element = around(around(around(fc.constant('text'))));
  const compound = fc
    .tuple(fc.constantFrom('', ...TAGS), names, scopes)
    .map(
      ([tag, classes, of]) =>
        tag + classes.map((one) => `.${one}`).join('') + of.map((one) => `[${one}]`).join(''),
    )
    .map((text) => text || '*');
  const part = fc.oneof(
    compound,
    fc.tuple(compound, fc.constantFrom(':not', ':is'), compound).map(([a, by, b]) => `${a}${by}(${b})`),
  );
  const selector = fc
    .array(fc.tuple(part, fc.constantFrom(' ', ' > ', ' + ', ' ~ ')), { minLength: 1, maxLength: 3 })
    .map((parts) => parts.map(([one, by], at) => (at === 0 ? one : by + one)).join(''));
  const sheet = fc
    .array(fc.array(selector, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 6 })
    .map((rules) => rules.map((alternatives, at) => `${alternatives.join()}{order:${at}}`).join(''));

  /** Which rules, by number, meet which elements, by place. */
  function met(html: string, css: string): string[] {
    const tree = fromHtml(html);
    const all = selectAll('body *', tree);
    const found: string[] = [];
    postcss.parse(css.replace(LAYERS, '')).walkDecls('order', ({ parent, value }) => {
      for (const hit of selectAll(parent instanceof postcss.Rule ? parent.selector : '', tree)) {
        if (all.includes(hit)) found.push(`${value} meets ${all.indexOf(hit)}`);
      }
    });
    return found.sort();
  }

  it('on any page, under any rules', () => {
    fc.assert(
      fc.property(fc.array(element, { minLength: 1, maxLength: 4 }), sheet, (body, css) => {
        const after = styled(body.join(''), css);
        expect(met(after, styleOf(after))).toEqual(met(page(body.join('')), css));
      }),
      { numRuns: 300 },
    );
  });
});
