import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../../../src/corpus/load.ts';
import { guideDocuments } from '../../../../src/exports/document/documents.ts';
import { validate } from '../../../../src/rules/validate.ts';
import { catalogPage } from '../../../../src/views/catalog.ts';
import { chapterView } from '../../../../src/views/chapter.ts';
import { claimsPage } from '../../../../src/views/claims.ts';
import { dataPage } from '../../../../src/views/data.ts';
import { factsPage } from '../../../../src/views/facts.ts';
import { faqPage } from '../../../../src/views/faq.ts';
import { createGuide, type Guide } from '../../../../src/views/guide.ts';
import { homeView } from '../../../../src/views/home.ts';
import { OTHER_TOPIC, rawFiles, textFiles } from '../../../lib/fixture.ts';

/** The guide on another subject on a day, with one review date for all of it. */
function guideOn(day: string | undefined, reviewBy = '2027-05-21'): Guide {
  const files = [...textFiles(OTHER_TOPIC)].map(
    ([path, text]) =>
      [path, text.replaceAll(/reviewBy: \d{4}-\d{2}-\d{2}/g, `reviewBy: ${reviewBy}`)] as const,
  );
  const result = validate(loadCorpus(rawFiles(files)), { today: '2026-11-21' });
  if (!result.ok) throw new Error(JSON.stringify(result.diagnostics[0]));
  return createGuide(result.corpus, '/', undefined, undefined, day);
}

const LATE = guideOn('2027-05-22');
const IN_TIME = guideOn('2027-05-21');
const pages = (guide: Guide) => [
  factsPage(guide),
  claimsPage(guide),
  faqPage(guide),
  homeView(guide),
  ...[...guide.corpus.entries.catalog.keys()].map((id) => catalogPage(guide, id)),
  ...guide.site.chapters.map((id) => chapterView(guide, id)),
];

describe('on the day after its review date', () => {
  test('an entry says since when it is due', () => {
    const facts = factsPage(LATE).groups.flatMap(({ facts }) => facts);
    const shown = [...facts, ...claimsPage(LATE).claims, ...faqPage(LATE).questions];
    const superseded = facts.filter(({ status }) => status === 'superseded');
    expect(shown.filter(({ dueSince }) => dueSince !== '21 May 2027')).toEqual(superseded);
  });

  test('its page says so, and how many of the facts that it cites are due', () => {
    for (const { due, title } of pages(LATE)) expect(due.join(' '), title).toContain('due for review');
    expect(catalogPage(LATE, 'programs').due[0]).toBe('Due for review since 21 May 2027.');
  });

  test('the page of downloads counts them', () => {
    const { reviews } = dataPage(LATE);
    expect(reviews).toMatchObject({ due: reviews.entries, oldest: '21 May 2027', next: undefined });
    expect(reviews.entries).toBeGreaterThan(10);
  });

  test('what readers take along says so, too', () => {
    const texts = guideDocuments(LATE).map(({ body }) => JSON.stringify(body));
    expect(texts.filter((text) => text.includes('due for review since 21 May 2027')).length).toBeGreaterThan(
      5,
    );
  });
});

describe('on its review date', () => {
  test('nothing is said', () => {
    expect(pages(IN_TIME).flatMap(({ due }) => due)).toEqual([]);
    expect(dataPage(IN_TIME).reviews).toMatchObject({ due: 0, oldest: undefined, next: '21 May 2027' });
    expect(
      guideDocuments(IN_TIME).filter(({ body }) => JSON.stringify(body).includes('due for review')),
    ).toEqual([]);
  });
});

test('a superseded fact is never due: it is kept for its address', () => {
  const facts = factsPage(LATE).groups.flatMap(({ facts }) => facts);
  const superseded = facts.filter(({ status }) => status === 'superseded');
  expect(superseded.every(({ dueSince }) => dueSince === undefined)).toBe(true);
});

test('a guide of no particular day marks nothing', () => {
  expect(pages(guideOn(undefined)).flatMap(({ due }) => due)).toEqual([]);
});
