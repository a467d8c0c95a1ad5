import { existsSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { ErrorPayload, Plugin, ViteDevServer } from 'vite';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { format } from '../../src/diagnostics/format.ts';
import { check } from '../lib/check.ts';
import { loadFrom, today } from '../lib/content.ts';

/** Editors write a file in several steps; the content is read when they have been quiet for this long. */
const QUIET_MS = 60;

/**
 * Validates all content whenever a file below `root` changes: errors go to the terminal and, with the first of them,
 * to the overlay of the browser; clean content reloads the page.
 */
export function contentWatcher(root: string, print: (text: string) => void): Plugin {
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'content-watcher',
    configureServer(server) {
      server.watcher.add(root);
      server.watcher.on('all', (_event, path) => {
        if (relative(root, path).startsWith('..')) return;
        clearTimeout(timer);
        timer = setTimeout(() => refresh(server, root, print), QUIET_MS);
      });
    },
  };
}

function refresh(server: ViteDevServer, root: string, print: (text: string) => void): void {
  const result = check(loadFrom(root), { today: today() });
  const diagnostics = result.ok ? result.warnings : result.diagnostics;
  print(`${format(diagnostics, 'text', relative(process.cwd(), root))}\n`);
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first) {
    server.ws.send(overlay(first, root, diagnostics.length - 1));
    return;
  }
  server.ws.send({ type: 'full-reload' });
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

/** The line at fault with two lines before and after it. */
function frame(file: string, line: number): string {
  if (!existsSync(file)) return '';
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
