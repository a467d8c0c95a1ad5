import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { policy } from '../../src/layouts/policy.ts';
import type { Link } from '../../src/views/links/link-to.ts';

const POLICY = policy({ script: '', style: '' });

/**
 * The page at an old address. It leads on by itself, without any script, and says where to. `to` has the address
 * with the base path; `origin` makes the canonical address absolute where it is known.
 */
export function redirectPage({ href, label }: Link, language: string, origin = ''): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      // As it is in the other pages: its single quotes need no escape, and readers of headers look for them.
      { type: 'raw', value: `<meta http-equiv="content-security-policy" content="${POLICY}">` },
      h('title', `Moved: ${label}`),
      h('meta', { name: 'viewport', content: 'width=device-width' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'description', content: `This page is now at another address: ${label}.` }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'canonical', href: `${origin}${href}` }),
      h('meta', { 'http-equiv': 'refresh', content: `0; url=${href}` }),
    ]),
    h('body', [
      h('main', [h('h1', 'This page has moved'), h('p', ['It is now at ', h('a', { href }, label), '.'])]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page, { allowDangerousHtml: true })}\n`;
}
