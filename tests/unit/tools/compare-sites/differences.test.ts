import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { differences } from '../../../../tools/compare-sites/differences.ts';
import { withoutHashes } from '../../../../tools/compare-sites/without-hashes.ts';

const site = (files: Record<string, string | Buffer>) =>
  new Map(Object.entries(files).map(([path, content]) => [withoutHashes(path), [Buffer.from(content)]]));

it('takes hashes and another spelling of the same markup for no difference', () => {
  const before = site({
    'index.html':
      '<p class="astro-abcd1234" id=a>One &quot;word&quot;<script src="/_astro/a.12345678.js"></script>',
    '_astro/a.12345678.js': 'run()',
    'pagefind/fragment/en_123abc.pf_fragment': gzipSync('x', { level: 1 }),
  });
  const after = site({
    'index.html': '<p class="astro-zyxw9876" id="a">One "word"<script src="/_astro/a.ABCDEFGH.js"></script>',
    '_astro/a.ABCDEFGH.js': 'run()',
    'pagefind/fragment/en_456def.pf_fragment': gzipSync('x', { level: 9 }),
  });
  expect(differences(before, after)).toEqual([]);
});

it('names what was added, what was removed and the first words that differ', () => {
  const before = site({ 'a.md': 'one two', 'b.csv': 'x', 'p/index.html': '<style>a{}</style><p>one' });
  const after = site({ 'a.md': 'one 2', 'c.csv': 'x', 'p/index.html': '<style>b{}</style><p>one' });
  expect(differences(before, after)).toEqual([
    { path: 'a.md', is: 'changed', part: 'text', before: 'one two', after: 'one 2' },
    { path: 'b.csv', is: 'removed' },
    { path: 'c.csv', is: 'added' },
    { path: 'p/index.html', is: 'changed', part: 'style', before: 'a{}', after: 'b{}' },
  ]);
});
