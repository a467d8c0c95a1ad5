import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { textOf } from '../../src/markup/text-of.ts';
import { elements } from '../lib/html-files.ts';

/** Attributes that hold addresses. */
const ADDRESSES = ['href', 'src', 'action', 'formAction', 'data', 'poster'] as const;

/** What a page holds that could run a script which the page's own policy does not name, or that no page has. */
export function activeContent(tree: Root): string[] {
  const all = elements(tree);
  const policy = all.map(policyOf).join();
  return all.flatMap((node) => [
    ...Object.keys(node.properties)
      .filter((name) => /^on[a-z]/i.test(name))
      .map((name) => `${node.tagName} has ${name}`),
    ...ADDRESSES.map((name) => String(node.properties[name] ?? ''))
      .filter((address) => /^\s*(?:javascript|data|vbscript):/i.test(address))
      .map((address) => `${node.tagName} leads to ${address.slice(0, 60)}`),
    ...(isStrangeScript(node, policy) ? ['a script that the policy does not name'] : []),
    ...(['iframe', 'object', 'embed', 'base'].includes(node.tagName) ? [`an element ${node.tagName}`] : []),
  ]);
}

function policyOf({ properties, tagName }: Element): string {
  const isPolicy =
    tagName === 'meta' && String(properties.httpEquiv).toLowerCase() === 'content-security-policy';
  return isPolicy ? String(properties.content) : '';
}

function isStrangeScript(node: Element, policy: string): boolean {
  const { src, type } = node.properties;
  if (node.tagName !== 'script' || src !== undefined || String(type).endsWith('json')) return false;
  return !policy.includes(createHash('sha256').update(textOf(node)).digest('base64'));
}
