import { expect, test } from 'vitest';
import { withOldAnchors } from '../../../../integrations/redirects/anchors.ts';
import { redirectPage } from '../../../../integrations/redirects/page.ts';

const to = (href: string) => ({ href, label: 'New & old' });
const page = (body: string) => `<!doctype html><html><body><main>${body}</main></body></html>`;

test('an old anchor stands inside what it means now', () => {
  const html = page('<article id="new"><h2>New</h2></article>');
  expect(withOldAnchors(html, '/facts/', [{ anchor: 'old', to: to('/facts/#new') }])).toBe(
    page('<article id="new"><span id="old"></span><h2>New</h2></article>'),
  );
});

test('in a row it stands in the first cell', () => {
  const html = page('<table><tbody><tr id="new"><th>New</th></tr></tbody></table>');
  expect(withOldAnchors(html, '/t/', [{ anchor: 'old', to: to('/t/#new') }])).toBe(
    page('<table><tbody><tr id="new"><th><span id="old"></span>New</th></tr></tbody></table>'),
  );
});

test('what moved to another page is said at the end of the old one', () => {
  expect(withOldAnchors(page('<p>A</p>'), '/facts/', [{ anchor: 'old', to: to('/glossary/#new') }])).toBe(
    page('<p>A</p><p id="old">Moved: <a href="/glossary/#new">New &#x26; old</a></p>'),
  );
});

test('an anchor that the page has is left alone', () => {
  const html = page('<p id="old">A</p>');
  expect(withOldAnchors(html, '/facts/', [{ anchor: 'old', to: to('/facts/#new') }])).toBe(html);
});

test('the page at an old address leads on without a script', () => {
  const html = redirectPage(to('/guide/new/'), 'en', 'https://example.org');
  expect(html).toContain('<link rel="canonical" href="https://example.org/guide/new/">');
  expect(html).toContain('<meta http-equiv="refresh" content="0; url=/guide/new/">');
  expect(html).toContain('<a href="/guide/new/">New &#x26; old</a>');
  expect(html).not.toContain('<script');
});
