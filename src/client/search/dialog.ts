import './search.css';
import { SearchController } from './controller.ts';

let dialog: { element: HTMLDialogElement; input: HTMLInputElement } | undefined;

/** Opens the search dialog, made at first use; the browser returns the focus when it closes. */
export function openSearch(base: string): void {
  dialog ??= create(base);
  if (!dialog.element.open) dialog.element.showModal();
  dialog.input.select();
}

function create(base: string): NonNullable<typeof dialog> {
  const element = document.createElement('dialog');
  element.className = 'search-dialog';
  element.setAttribute('aria-label', 'Search');
  const form = document.createElement('form');
  form.setAttribute('role', 'search');
  form.action = `${base}search/`;
  const input = document.createElement('input');
  Object.assign(input, {
    type: 'search',
    name: 'q',
    placeholder: 'Search',
    autocomplete: 'off',
    maxLength: 200,
  });
  input.setAttribute('aria-label', 'Search the guide');
  const close = document.createElement('button');
  Object.assign(close, { type: 'button', textContent: 'Close' });
  close.addEventListener('click', () => element.close());
  form.append(input, close);
  const status = document.createElement('p');
  status.className = 'search-status';
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  list.className = 'search-results';
  // A hit on the page that is open changes only the fragment: the dialog must get out of the way by itself.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) element.close();
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  element.append(form, status, list);
  document.body.append(element);
  void new SearchController({ input, status, list }, base).warmUp().catch(() => undefined);
  return { element, input };
}
