import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Connect } from 'vite';
import type { ContentState } from './content-state.ts';

/** What the live server brings itself: modules and styles. All else is made from content. */
const OWN = /^[^?]*\/(?:@[^/]*|src|node_modules)\//;

/**
 * Stands in front of the pages and downloads. While the content has errors, they show these as the terminal does, and come
 * back by themselves once all is mended: `client` is the address of the live server's script, which reloads them.
 */
export function contentGate(state: () => ContentState, client: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const { ok, report } = OWN.test(request.url ?? '') ? { ok: true, report: '' } : state();
    if (ok) next();
    else response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' }).end(page(report, client));
  };
}

function page(report: string, client: string): string {
  const title = 'The content has errors';
  return `<!doctype html>${toHtml(
    h('html', { lang: 'en' }, [
      h('head', [
        h('meta', { charset: 'utf-8' }),
        h('title', title),
        h('script', { type: 'module', src: client }),
      ]),
      h('body', [h('h1', title), h('pre', report)]),
    ]),
  )}`;
}
