import { expect, test } from 'vitest';
import { editLink } from '../../../../src/views/links/edit-link.ts';

test.each([
  [{ repository: 'https://github.com/a/b/' }, 'https://github.com/a/b/edit/main/content/chapters/x.mdx'],
  [{ repository: 'https://gitlab.com/a/b' }, 'https://gitlab.com/a/b/-/edit/main/content/chapters/x.mdx'],
  [
    { repository: 'https://gitlab.example.org/a/b' },
    'https://gitlab.example.org/a/b/-/edit/main/content/chapters/x.mdx',
  ],
  [{ repository: 'https://example.org/a/b' }, undefined],
  [{ edit: 'https://example.org/_edit/trunk/{file}?x' }, 'https://example.org/_edit/trunk/chapters/x.mdx?x'],
  [{}, undefined],
])('%j leads to %s', (site, address) => {
  expect(editLink({ edit: undefined, repository: undefined, ...site }, 'chapters/x.mdx')).toBe(address);
});
