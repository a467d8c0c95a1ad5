import { tidyQuery } from '../../search/fold.ts';
import type { SearchIndex } from '../../search/open-index.ts';
import { type WordForms, wordForms } from '../../search/stem.ts';
import { leaveWords } from './arrival.ts';
import { filterButtons } from './filters.ts';
import { deviceStorage, forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { recentList } from './recent-list.ts';
import { button, make, passageItem, resultItem } from './render.ts';
import { page, type Results, results } from './results.ts';
import { forgetIndex, siteIndex } from './site-index.ts';
import { browse, summary } from './status.ts';
import { stepWithArrows } from './step.ts';

/** The elements that a search works on. */
export interface Parts {
  input: HTMLInputElement;
  /** A live region that says how many results there are. */
  status: HTMLElement;
  list: HTMLElement;
}

interface Shown {
  query: string;
  results: Results;
  forms: WordForms;
  index: SearchIndex;
  group: string | undefined;
  count: number;
  total: number;
}

/** Results added at a time. */
const PAGE = 10;
/** With fewer results than these, the full text is searched too, once the reader stops typing. */
const FEW = 3;
const PAUSE = 600;
/** Keys that follow each other faster are one search; the first letters of a word say too little to be one. In ms. */
const TYPING = 90;
const BEGINNING = 260;

/** Searches as the reader types: one ranked list, in which nothing moves once it is shown. */
export class SearchController {
  readonly #parts: Parts;
  readonly #base: string;
  readonly #filters = make('div', 'search-filters');
  readonly #notice = make('p', 'search-notice');
  readonly #more = make('div', 'search-more');
  #shown: Shown | undefined;
  #run = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts, base: string) {
    this.#parts = parts;
    this.#base = base;
    this.#filters.setAttribute('role', 'group');
    this.#filters.setAttribute('aria-label', 'Kinds of results');
    parts.list.before(this.#notice, this.#filters);
    parts.list.after(this.#more);
    parts.input.addEventListener('input', () => this.#onInput());
    parts.input.addEventListener('focus', () => this.warmUp(), { once: true });
    parts.input.closest('form')?.addEventListener('keydown', (event) => this.#step(event));
    parts.list.addEventListener('keydown', (event) => this.#step(event));
    parts.list.addEventListener('click', (event) => this.#onFollow(event));
  }

  /** Starts to load what the first search needs. */
  warmUp(): void {
    void siteIndex(this.#base).catch(() => undefined);
    if (this.#parts.input.value.trim() === '') this.#showRecent();
  }

  /** Answers what is in the field. With `literal`, exactly as typed, even if the guide does not know a word of it. */
  async search(literal = false): Promise<void> {
    clearTimeout(this.#typing);
    const run = ++this.#run;
    const query = tidyQuery(this.#parts.input.value);
    if (query === '') {
      this.#shown = undefined;
      this.#clear('');
      this.#showRecent();
      return;
    }
    try {
      const shown = await this.#answer(query, literal).catch(() => {
        // The site may have been published anew since the index was opened.
        forgetIndex();
        return this.#answer(query, literal);
      });
      if (run !== this.#run) return;
      this.#shown = shown.state;
      this.#render(shown.items);
      if (shown.state.total < FEW)
        setTimeout(() => run === this.#run && void this.#addFullText(false), PAUSE);
    } catch {
      if (run !== this.#run) return;
      this.#shown = undefined;
      this.#clear('Search could not be loaded. Check the connection.');
      this.#more.replaceChildren(button('Try again', '', () => void this.search()));
    }
  }

  /** Searches if need be, then opens the first result. */
  async openFirst(): Promise<void> {
    if (this.#shown?.query !== tidyQuery(this.#parts.input.value)) await this.search();
    this.#parts.list.querySelector('a')?.click();
  }

  #onInput(): void {
    clearTimeout(this.#typing);
    const { value } = this.#parts.input;
    const begun = /(?:^|\s)\S{1,2}$/.test(value);
    const pause = value.trim() === '' ? 0 : begun ? BEGINNING : TYPING;
    this.#typing = setTimeout(() => void this.search(), pause);
  }

  async #answer(query: string, literal: boolean): Promise<{ state: Shown; items: HTMLLIElement[] }> {
    const index = await siteIndex(this.#base);
    const answered = await results(index, query, literal);
    const before = this.#shown?.group;
    const group = answered.groups.some(({ name }) => name === before) ? before : undefined;
    const forms = wordForms(index.manifest.language);
    const { shown, total } = await page(index, this.#base, answered, group, 0, PAGE);
    const items = shown.map((result) => resultItem(result, forms, answered.found.marks));
    return { state: { query, results: answered, forms, index, group, count: items.length, total }, items };
  }

  #render(items: readonly HTMLLIElement[]): void {
    const shown = this.#shown;
    if (!shown) return;
    const { corrected } = shown.results.found;
    this.#parts.list.replaceChildren(...items);
    this.#parts.list.dataset.query = shown.query;
    this.#notice.replaceChildren();
    if (corrected !== undefined) {
      const literally = button(`Search for “${shown.query}” instead`, 'plain', () => void this.search(true));
      this.#notice.append('Showing results for ', make('strong', '', corrected), '. ', literally);
    }
    this.#parts.status.textContent = summary(shown.total, shown.query, corrected);
    this.#showFilters(shown);
    this.#showMore(shown);
  }

  #showFilters({ group, results: { groups } }: Shown): void {
    const focused = this.#filters.contains(document.activeElement);
    this.#filters.replaceChildren(...filterButtons(groups, group, (name) => void this.#filter(name)));
    if (focused) this.#filters.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
  }

  async #filter(group: string | undefined): Promise<void> {
    const run = ++this.#run;
    const before = this.#shown;
    if (!before) return;
    const { shown, total } = await page(before.index, this.#base, before.results, group, 0, PAGE);
    if (run !== this.#run) return;
    this.#shown = { ...before, group, total, count: shown.length };
    this.#render(shown.map((result) => resultItem(result, before.forms, before.results.found.marks)));
  }

  #showMore({ count, total }: Shown): void {
    const next = Math.min(PAGE, total - count);
    const full = button('Search the full text of all pages', '', () => void this.#addFullText(true));
    this.#more.replaceChildren(
      ...(next > 0 ? [button(`Show ${next} more of ${total}`, '', () => void this.#addPage())] : []),
      full,
      ...(total === 0 ? [browse(this.#base)] : []),
    );
  }

  async #addPage(): Promise<void> {
    const before = this.#shown;
    if (!before) return;
    const { shown } = await page(
      before.index,
      this.#base,
      before.results,
      before.group,
      before.count,
      before.count + PAGE,
    );
    if (this.#shown !== before) return;
    this.#shown = { ...before, count: before.count + shown.length };
    this.#append(
      shown.map((result) => resultItem(result, before.forms, before.results.found.marks)),
      true,
    );
    this.#showMore(this.#shown);
  }

  /** Adds passages of whole pages below what is shown, without those that lead to the same places. */
  async #addFullText(asked: boolean): Promise<void> {
    const before = this.#shown;
    if (!before) return;
    const { status } = this.#parts;
    try {
      const { searchFullText } = await import('./full-text.ts');
      const passages = await searchFullText(this.#base, before.results.found.corrected ?? before.query);
      if (this.#shown !== before) return;
      const known = new Set(
        [...this.#parts.list.querySelectorAll('a')].map((link) => link.getAttribute('href')),
      );
      const added = passages.filter(({ href }) => !known.has(href)).map(passageItem);
      this.#append(added, asked);
      this.#more.replaceChildren();
      if (added.length > 0)
        status.textContent = `${summary(before.total, before.query)} Added ${added.length} from the full text.`;
      else if (asked) status.textContent = 'The full text holds nothing more.';
    } catch {
      if (asked && this.#shown === before)
        status.textContent = 'The full text could not be loaded. Check the connection.';
    }
  }

  #append(items: readonly HTMLLIElement[], focus: boolean): void {
    this.#parts.list.append(...items);
    if (focus) items[0]?.querySelector('a')?.focus();
  }

  #clear(status: string): void {
    for (const part of [this.#parts.list, this.#filters, this.#notice, this.#more]) part.replaceChildren();
    this.#parts.status.textContent = status;
  }

  #showRecent(): void {
    const again = (query: string) => {
      this.#parts.input.value = query;
      this.#parts.input.focus();
      this.#parts.input.dispatchEvent(new Event('input'));
    };
    const forget = () => {
      forgetSearches(deviceStorage());
      this.#more.replaceChildren();
      this.#parts.input.focus();
    };
    this.#more.replaceChildren(...recentList(recentSearches(deviceStorage()), again, forget));
  }

  #onFollow(event: Event): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !this.#shown) return;
    rememberSearch(deviceStorage(), this.#shown.query);
    const marked = [...(link.closest('li')?.querySelectorAll('mark') ?? [])].map(
      (mark) => mark.textContent ?? '',
    );
    leaveWords([...new Set(marked.map((word) => word.toLowerCase()))]);
    // A place on the page that is open is reached without loading it anew.
    if (link.pathname === location.pathname)
      setTimeout(() => document.dispatchEvent(new Event('search-arrived')));
  }

  #step(event: KeyboardEvent): void {
    stepWithArrows(event, [this.#parts.input, ...this.#parts.list.querySelectorAll('a')]);
  }
}
