import { SearchController } from './controller.ts';

/** The search page: the query is in the address, so that a search can be linked. */
export class SearchPage extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input');
    const status = this.querySelector<HTMLElement>('[role="status"]');
    const list = this.querySelector<HTMLElement>('ol');
    const form = this.querySelector('form');
    if (!input || !status || !list || !form) return;
    const controller = new SearchController({ input, status, list }, this.dataset.base ?? '/');
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    input.addEventListener('input', () => {
      const query = input.value.trim();
      history.replaceState(
        null,
        '',
        query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`,
      );
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void controller.search();
    });
    if (input.value === '') controller.warmUp();
    else void controller.search();
  }
}
