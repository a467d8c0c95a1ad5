import { expect, it } from 'vitest';
import { downloads } from '../../../../src/exports/downloads.ts';
import { isTakenAlong } from '../../../../src/views/downloads/scale.ts';
import type { Guide } from '../../../../src/views/guide.ts';
import { homeView } from '../../../../src/views/home.ts';
import { guideFrom } from '../../../lib/guides.ts';

const guide = guideFrom('tests/fixtures/other-topic', 'https://example.org/');
const [chapter = ''] = guide.site.chapters;

/** The guide with its first chapter listed so often. */
function withChapters(count: number): Guide {
  return { ...guide, site: { ...guide.site, chapters: Array.from({ length: count }, () => chapter) } };
}

const texts = (of: Guide) => downloads(of).filter(({ group }) => group === 'text');

it('a guide of up to 300 chapters is offered as a whole', () => {
  const most = withChapters(300);
  expect(isTakenAlong(most)).toBe(true);
  expect(texts(most).length).toBeGreaterThan(10);
  expect(homeView(most).markdown).toBe('/index.md');
});

it('a larger one offers no text of each page, and no page names one', () => {
  const large = withChapters(301);
  expect(isTakenAlong(large)).toBe(false);
  expect(texts(large)).toEqual([]);
  expect(homeView(large).markdown).toBeUndefined();
});
