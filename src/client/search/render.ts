import type { Hit } from './engine.ts';

/** Hits as list items. Built node by node: an excerpt never becomes HTML as it stands. */
export function renderHits(hits: readonly Hit[]): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const hit of hits) fragment.append(item(hit));
  return fragment;
}

function item(hit: Hit): HTMLLIElement {
  const li = document.createElement('li');
  li.append(link(hit.href, hit.title, hit.kind), excerpt(hit.excerpt));
  if (hit.sections.length > 0) {
    const list = document.createElement('ul');
    for (const section of hit.sections) {
      const entry = document.createElement('li');
      entry.append(link(section.href, section.title, ''), excerpt(section.excerpt));
      list.append(entry);
    }
    li.append(list);
  }
  return li;
}

function link(href: string, title: string, kind: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = href;
  anchor.textContent = title;
  if (kind !== '') {
    const label = document.createElement('span');
    label.className = 'kind';
    label.textContent = kind;
    anchor.append(' ', label);
  }
  return anchor;
}

/** Takes over the text and the marks of an excerpt, and nothing else. */
function excerpt(html: string): HTMLParagraphElement {
  const paragraph = document.createElement('p');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const node of parsed.body.childNodes) {
    if (node.nodeName === 'MARK') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      paragraph.append(mark);
    } else {
      paragraph.append(node.textContent ?? '');
    }
  }
  return paragraph;
}
