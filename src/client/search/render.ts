import type { Marks } from '../../search/find.ts';
import type { WordForms } from '../../search/stem.ts';
import type { Passage } from './full-text.ts';
import { markedText, type Piece } from './marked-text.ts';
import type { Result } from './results.ts';

/** A result as a list item. Built node by node: nothing of the index or the query ever becomes HTML. */
export function resultItem(result: Result, forms: WordForms, marks: Marks): HTMLLIElement {
  const pieces = (text: string) => markedText(forms, text, marks);
  return item(result.href, pieces(result.title), result.kind, result.context, pieces(result.text));
}

/** A passage of the full text as a list item, with the marks that the engine made. */
export function passageItem({ context, excerpt, href, title }: Passage): HTMLLIElement {
  return item(href, [{ text: title, marked: false }], 'Full text', context, excerpt);
}

function item(href: string, title: Piece[], kind: string, context: string, text: Piece[]): HTMLLIElement {
  const link = make('a', '', ...title.map(node));
  link.href = href;
  const about = make(
    'p',
    'about',
    make('span', 'kind', kind),
    ...(context === '' ? [] : [make('span', '', ` ${context}`)]),
  );
  return make('li', '', about, link, make('p', 'text', ...text.map(node)));
}

function node({ marked, text }: Piece): Node | string {
  return marked ? make('mark', '', text) : text;
}

/** An element with a class, if any, and its content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className: string,
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}

/** A button that does something. */
export function button(label: string, className: string, act: () => void): HTMLButtonElement {
  const element = make('button', className, label);
  element.type = 'button';
  element.addEventListener('click', act);
  return element;
}
