import { readFileSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ErrorPayload, ViteDevServer } from 'vite';
import { reloadGuide } from '../../src/data.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { addressGate } from './address-gate.ts';
import { contentGate } from './content-gate.ts';
import { type ContentState, contentState } from './content-state.ts';

/** Editors write a file in several steps; the content is read when they have been quiet for this long. */
const QUIET_MS = 60;
/** What the system tells nobody of, such as a pipe or a folder that comes back, is looked for this often. */
const LOOK_MS = 1000;

/** What a live server does when content has changed. */
interface Reactions {
  /** Tells the writer what is found. */
  report: (text: string) => void;
  /** Has the collections filled anew. */
  refill: () => Promise<void>;
}

/**
 * Validates all content whenever a file below `root` changes: what is found goes to the terminal and, with the first
 * error, to the overlay of the browser; clean content reloads the page. Pages are shown while there is no error.
 */
export function watchContent(server: ViteDevServer, root: string, { refill, report }: Reactions): void {
  const state = contentState(root, reloadGuide);
  let timer: NodeJS.Timeout | undefined;
  let shown: ContentState | undefined;
  const refresh = () => {
    const now = state();
    if (now === shown) return;
    const first = shown === undefined;
    shown = now;
    report(now.report);
    const [error] = now.errors;
    if (error) server.ws.send(overlay(error, root, now.errors.length - 1));
    if (!now.ok || first) return;
    server.ws.send({ type: 'full-reload' });
    refill().catch((fault: unknown) => report(String(fault)));
  };
  server.middlewares.use(contentGate(state, `${server.config.base}@vite/client`));
  server.watcher.add(root);
  server.watcher.on('all', (_event, path) => {
    if (relative(root, path).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(refresh, QUIET_MS);
  });
  const looking = setInterval(refresh, LOOK_MS);
  server.httpServer?.once('close', () => clearInterval(looking));
  // Astro puts its own gates first of all when everything else is there: this one goes before them.
  server.httpServer?.once('listening', () =>
    server.middlewares.stack.unshift({ route: '', handle: addressGate }),
  );
  refresh();
}

function overlay(first: Diagnostic, root: string, more: number): ErrorPayload {
  const file = resolve(root, first.file);
  const rest = more > 0 ? `\n\n${more} more in the terminal.` : '';
  return {
    type: 'error',
    err: {
      name: first.code,
      message: `${first.message}\nFix: ${first.fix}${rest}`,
      stack: '',
      id: file,
      plugin: 'content',
      loc: { file, line: first.line, column: first.column },
      frame: frame(file, first.line),
    },
  };
}

/** The line at fault with two lines before and after it; nothing of what is no file, such as a pipe. */
function frame(file: string, line: number): string {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return '';
  const lines = readFileSync(file, 'utf8').split('\n');
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 2)
    .map(
      (text, index) =>
        `${from + index + 1 === line ? '>' : ' '} ${String(from + index + 1).padStart(4)} | ${text}`,
    )
    .join('\n');
}
