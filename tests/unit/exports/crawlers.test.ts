import { expect, test } from 'vitest';
import { crawlerFiles } from '../../../src/exports/crawlers.ts';
import { documentPages } from '../../../src/exports/document/documents.ts';
import { guideFrom } from '../../lib/guides.ts';

const files = (url?: string) => {
  const guide = guideFrom('tests/fixtures/other-topic', url);
  const texts = crawlerFiles(guide).map(
    ({ bytes, path }) => [path, new TextDecoder().decode(bytes())] as const,
  );
  return { guide, texts: new Map(texts) };
};

test('every page of a public site is in its list for search engines', () => {
  const { guide, texts } = files('https://example.org/');
  const listed = [...(texts.get('sitemap.xml') ?? '').matchAll(/<url><loc>([^<]+)<\/loc><\/url>/g)];
  expect(listed.map(([, address]) => address)).toEqual(
    documentPages(guide).map(({ address }) => `https://example.org${address}`),
  );
  expect(texts.get('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml\n');
});

test('a site that shares its origin leaves the rules for robots to it', () => {
  expect([...files('https://example.org/sub/path/').texts.keys()]).toEqual(['sitemap.xml']);
});

test('a site whose address nobody knows has neither', () => {
  expect(files().texts.size).toBe(0);
});
