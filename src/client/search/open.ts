/** Keys that open search: `/` outside of fields, Ctrl+K or Cmd+K anywhere. */
export function opensSearch(event: KeyboardEvent): boolean {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') return true;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  return !(target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]'));
}

/** The button in the header. Without JavaScript it is a link to the search page. */
export class SearchButton extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', (event) => {
      const modified = event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey);
      if (!modified) this.#open(event);
    });
    document.addEventListener('keydown', (event) => {
      if (opensSearch(event)) this.#open(event);
    });
  }

  #open(event: Event): void {
    event.preventDefault();
    void import('./dialog.ts').then(({ openSearch }) => openSearch(this.dataset.base ?? '/'));
  }
}
