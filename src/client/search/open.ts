import { MANIFEST_PATH } from '../../search/index-folder.ts';
import { takeWords } from './arrival.ts';
import { singleKeyOn } from './single-key.ts';
import { typeAhead } from './type-ahead.ts';

const TYPED_INTO = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Keys that open search: `/` outside of what is typed into, Ctrl+K or Cmd+K anywhere. */
export function opensSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && target.closest(TYPED_INTO)) && singleKeyOn();
}

/** The button in the header. Without JavaScript it is a link to the search page. */
class SearchButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const modified = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (!modified) this.#open(event);
    });
    document.addEventListener('keydown', (event) => {
      if (opensSearch(event)) this.#open(event);
    });
    for (const intent of ['pointerenter', 'focusin']) {
      this.addEventListener(
        intent,
        () =>
          this.#load().then(
            (search) => search.prepareSearch(this.#base),
            () => undefined,
          ),
        {
          once: true,
        },
      );
    }
    document.addEventListener('search-arrived', markArrival);
    markArrival();
  }

  get #base(): string {
    return this.dataset.base ?? '/';
  }

  /** Loads the dialog and, beside it, the start of the index. */
  #load(): Promise<typeof import('./dialog.ts')> {
    if (!document.querySelector('link[data-search]')) {
      const start = document.createElement('link');
      Object.assign(start, {
        rel: 'preload',
        as: 'fetch',
        crossOrigin: 'anonymous',
        href: this.#base + MANIFEST_PATH,
      });
      start.dataset.search = '';
      document.head.append(start);
    }
    return import('./dialog.ts');
  }

  #open(event: Event): void {
    event.preventDefault();
    const typed = typeAhead();
    void this.#load().then(
      (search) => search.openSearch(this.#base, typed()),
      () => typed(),
    );
  }
}

/** Marks the words of a search that has led here. */
function markArrival(): void {
  const words = takeWords();
  if (words.length === 0) return;
  // Without its marks the page is whole.
  import('./highlight.ts').then(
    ({ highlight }) => highlight(words),
    () => undefined,
  );
}

customElements.define('site-search', SearchButton);
