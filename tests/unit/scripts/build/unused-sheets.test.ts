import { describe, expect, it } from 'vitest';
import { scopesOf, withoutUnusedSheets } from '../../../../scripts/build/unused-sheets.ts';

describe('the components that a style sheet is about', () => {
  it('are those that every outer rule names', () => {
    const css = `@layer components{a[data-astro-cid-aa]{color:red;& b{color:blue}}
      @media print{.x[data-astro-cid-bb] y,[data-mode] z[data-astro-cid-aa]{margin:0}}}
      @keyframes k{from{top:0}50%{top:1px}}`;
    expect([...(scopesOf(css) ?? [])].sort()).toEqual(['data-astro-cid-aa', 'data-astro-cid-bb']);
  });

  it.each(['p{color:red}', 'a[data-astro-cid-aa],p{color:red}', '@page{margin:0}', '@font-face{src:url(a)}'])(
    'are unknown where a rule can meet anything: %s',
    (css) => expect(scopesOf(css)).toBeUndefined(),
  );
});

describe('a page', () => {
  const sheets = new Map([
    ['/site.css', undefined],
    ['/a.css', new Set(['data-astro-cid-aa', 'data-astro-cid-a2'])],
    ['/b.css', new Set(['data-astro-cid-bb'])],
  ]);
  const link = (href: string) => `<link rel="stylesheet" href="${href}">`;
  const page = (body: string) =>
    withoutUnusedSheets(`${[...sheets.keys(), '/x.css'].map(link).join('')}${body}`, (href) =>
      sheets.get(href),
    );

  it('keeps the sheets of the components it shows, those for all, and those that nobody knows', () => {
    expect(page('<p data-astro-cid-a2>')).toBe(
      `${['/site.css', '/a.css', '/x.css'].map(link).join('')}<p data-astro-cid-a2>`,
    );
    expect(page('<p>')).toBe(`${['/site.css', '/x.css'].map(link).join('')}<p>`);
  });

  it('does not take one component for another whose name begins alike', () => {
    expect(page('<p data-astro-cid-bb2>')).not.toContain('/b.css');
  });
});
