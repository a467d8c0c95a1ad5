import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { all } from '../../../../src/corpus/corpus.ts';
import { bookParts } from '../../../../src/exports/document/book.ts';
import { chapterDocument } from '../../../../src/exports/document/chapter.ts';
import type { GuideDocument } from '../../../../src/exports/document/document.ts';
import { documentPages, guideDocuments } from '../../../../src/exports/document/documents.ts';
import { placesIn } from '../../../../src/exports/document/places.ts';
import { textOf } from '../../../../src/markup/text-of.ts';
import { OTHER_TOPIC } from '../../../lib/fixture.ts';
import { guideFrom } from '../../../lib/guides.ts';

const guide = { ...guideFrom(OTHER_TOPIC), base: '/sub/path/' };
const documents = guideDocuments(guide);
const book = bookParts(guide, ({ id }) => `${id}.svg`);

describe('the documents of a guide', () => {
  it('are those that the pages of the site announce', () => {
    expect(documents.map(({ markdown }) => markdown)).toEqual(
      documentPages(guide).map(({ markdown }) => markdown),
    );
    expect(documents.map(({ title }) => title)).toEqual(documentPages(guide).map(({ title }) => title));
  });

  it.each(documents.map((one) => [one.address, one] as const))('%s: anchors are unique', (_, document) => {
    const ids = elements(document).flatMap(({ properties: { id } }) => id ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(documents.map((one) => [one.address, one] as const))('%s: links lead somewhere', (_, document) => {
    const places = placesIn(documents);
    const lost = internalLinks(document).filter((href) => {
      const place = places(href);
      return !place || place.anchor !== href.split('#')[1];
    });
    // The page of grammars is data, not text.
    expect(lost.filter((href) => !href.startsWith('/sub/path/data/'))).toEqual([]);
  });

  it.each(documents.map((one) => [one.address, one] as const))(
    '%s: each note is cited, and each citation has its note',
    (_, document) => {
      const cited = elements(document).flatMap(({ properties: { href, role } }) =>
        role === 'doc-noteref' ? String(href).slice(1) : [],
      );
      const notes = elements(document).flatMap(({ properties: { id } }) =>
        typeof id === 'string' && id.startsWith('fact.') ? id : [],
      );
      expect(new Set(cited)).toEqual(new Set(notes));
    },
  );

  it('go down by one level of heading at a time, from the second', () => {
    for (const document of documents) {
      const levels = elements(document).flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []);
      const jumps = levels.filter((level, index) => Number(level) > Number(levels[index - 1] ?? 1) + 1);
      expect(jumps, document.address).toEqual([]);
    }
  });
});

describe('the document of a chapter', () => {
  const id =
    guide.site.chapters.find((one) => text(chapterDocument(guide, one)).includes('Often said, not so')) ?? '';
  const chapter = chapterDocument(guide, id);

  it('holds the facts that it cites, with their conditions and sources', () => {
    for (const reference of guide.referencesFrom.get(`chapter:${id}`) ?? []) {
      const fact = reference.to.kind === 'fact' ? guide.corpus.entries.fact.get(reference.to.id) : undefined;
      if (!fact) continue;
      expect(text(chapter)).toContain(fact.data.claim);
      for (const condition of fact.data.conditions) expect(text(chapter)).toContain(condition);
      for (const { at } of fact.data.sources) expect(text(chapter)).toContain(at);
    }
  });

  it('holds every question of its quiz, every choice and every reason once', () => {
    const quizzes = all(guide.corpus, 'quiz').filter(({ data }) => data.chapter === id);
    expect(quizzes).not.toEqual([]);
    for (const question of quizzes.flatMap(({ data }) => data.questions)) {
      for (const choice of question.choices) {
        const words = text(chapter).split(plainStart(choice.text)).length - 1;
        expect(words, choice.text).toBeGreaterThan(0);
      }
    }
    expect(text(chapter)).toContain('Answers');
  });

  it('leaves the parsed body as it was', () => {
    const before = structuredClone(guide.corpus.bodies.get(`chapter:${id}`)?.tree);
    chapterDocument(guide, id);
    expect(guide.corpus.bodies.get(`chapter:${id}`)?.tree).toEqual(before);
  });
});

describe('the book', () => {
  const inBook = book.flatMap((part) => part.documents);

  it('begins with the introduction and has the chapters in reading order', () => {
    expect(book[0]?.kind).toBe('site');
    expect(book[1]?.documents.map(({ id }) => id)).toEqual(guide.site.chapters);
  });

  it('has a place for every entry, and none twice', () => {
    const places = placesIn(inBook);
    const kinds = [
      'chapter',
      'comparison',
      'catalog',
      'stack',
      'decision',
      'cheat-sheet',
      'timeline',
    ] as const;
    const own = new Set(inBook.map(({ address }) => address));
    for (const page of documents.filter(({ id, kind }) => id !== '' && kinds.some((one) => one === kind))) {
      expect(places(page.address), page.address).toBeDefined();
    }
    const embedded = inBook.flatMap((document) =>
      elements(document).flatMap(({ properties: { dataAddress } }) => dataAddress ?? []),
    );
    expect(embedded.filter((address) => own.has(String(address)))).toEqual([]);
  });

  it('asks for a drawing of every stack and describes it in words for who cannot see it', () => {
    const images = inBook.flatMap((document) =>
      elements(document).filter(({ tagName }) => tagName === 'img'),
    );
    const stacks = all(guide.corpus, 'stack');
    expect(new Set(images.map(({ properties }) => properties.src))).toEqual(
      new Set(stacks.map(({ id }) => `${id}.svg`)),
    );
    expect(new Set(images.map(({ properties }) => properties.alt))).toEqual(
      new Set(stacks.map(({ data }) => data.alt)),
    );
  });
});

function elements({ body }: GuideDocument): Element[] {
  const found: Element[] = [];
  visit(body, 'element', (node) => {
    found.push(node);
  });
  return found;
}

function internalLinks(document: GuideDocument): string[] {
  return elements(document).flatMap(({ properties: { href } }) => {
    if (typeof href !== 'string' || /^https?:/.test(href)) return [];
    return href.startsWith('#') ? `${document.address}${href}` : href;
  });
}

const text = ({ body }: GuideDocument): string => textOf(body);

/** The first words of a field, up to any markup. */
const plainStart = (markdown: string): string => markdown.split(/[[`*_]/)[0] ?? '';
