import { adoptStyle } from '../adopt-style.ts';
import { SearchController } from './controller.ts';
import { make } from './render.ts';
import style from './search.css?inline';
import { singleKeyOn } from './single-key.ts';
import { turnSingleKey } from './turn-single-key.ts';

interface Dialog {
  element: HTMLDialogElement;
  input: HTMLInputElement;
  controller: SearchController;
}

let dialog: Dialog | undefined;

/** Loads what the dialog at `base` will need first, without showing it. */
export function prepareSearch(base: string): void {
  dialog ??= create(base);
  dialog.controller.warmUp();
}

/**
 * Opens the search dialog, made at first use; the browser returns the focus when it closes. `typed` is what the reader
 * has typed since asking for it.
 */
export function openSearch(base: string, typed = ''): void {
  prepareSearch(base);
  if (!dialog) return;
  const { element, input } = dialog;
  if (!element.open) element.showModal();
  input.select();
  if (typed === '') return;
  input.value = typed;
  input.dispatchEvent(new Event('input'));
}

function create(base: string): Dialog {
  adoptStyle(style);
  const element = make('dialog', 'search-dialog');
  element.setAttribute('aria-label', 'Search');
  const form = make('form', '');
  form.setAttribute('role', 'search');
  form.action = `${base}search/`;
  const input = make('input', '');
  Object.assign(input, {
    type: 'search',
    name: 'q',
    placeholder: 'Search',
    autocomplete: 'off',
    maxLength: 200,
  });
  input.setAttribute('aria-label', 'Search the guide');
  const hint = make('p', 'search-hint', 'Enter opens the first result, the arrow keys go through them.');
  // As in markup/page-id.ts: no id of content holds a dot.
  hint.id = 'page.search-hint';
  input.setAttribute('aria-describedby', hint.id);
  const close = make('button', '', 'Close');
  close.type = 'button';
  close.addEventListener('click', () => element.close());
  form.append(input, close);
  const status = make('p', 'search-status');
  status.setAttribute('role', 'status');
  const list = make('ol', 'search-results');
  element.addEventListener('click', (event) => {
    if (event.target === element) element.close();
  });
  element.append(form, status, list, hint, singleKeyChoice());
  document.body.append(element);
  const controller = new SearchController({ input, status, list }, base);
  // A result on the page that is open changes only the fragment: the dialog must get out of the way by itself.
  list.addEventListener('click', (event) => {
    if (event.target instanceof Element && event.target.closest('a')) element.close();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void controller.openFirst();
  });
  return { element, input, controller };
}

function singleKeyChoice(): HTMLElement {
  const label = make('label', 'search-hint');
  const box = make('input', '');
  box.type = 'checkbox';
  box.checked = singleKeyOn();
  box.addEventListener('change', () => {
    if (!turnSingleKey(box.checked)) box.checked = singleKeyOn();
  });
  label.append(box, ' The key / opens the search');
  return label;
}
