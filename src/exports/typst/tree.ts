import type { Element, Nodes } from 'hast';

export const isElement = (node: Nodes): node is Element => node.type === 'element';

/** Elements of this name directly below. */
export function childElements(element: Element, tagName: string): Element[] {
  return element.children.filter(isElement).filter((child) => child.tagName === tagName);
}

export function classes({ properties }: Element): string[] {
  return Array.isArray(properties.className) ? properties.className.map(String) : [];
}

/** An attribute as text; empty when it is missing. */
export function attribute({ properties }: Element, name: string): string {
  const found = properties[name];
  return found === undefined || found === null ? '' : String(found);
}
