import { relative } from 'node:path';
import { contentStamp } from '../../src/corpus/read.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { format } from '../../src/diagnostics/format.ts';
import { today } from '../../src/today.ts';
import { check } from '../lib/check.ts';
import { loadFrom } from '../lib/content.ts';

/** What is to be said of the content as it is now. Pages can be shown when it is `ok`. */
export interface ContentState {
  ok: boolean;
  report: string;
  errors: readonly Diagnostic[];
}

/** Tells the state of the content below `root` whenever it is asked; the same object until a file changes. Never throws. */
export function contentState(root: string): () => ContentState {
  let known: { stamp: string; state: ContentState } | undefined;
  return () => {
    const stamp = contentStamp(root);
    if (known?.stamp !== stamp) known = { stamp, state: read(root) };
    return known.state;
  };
}

function read(root: string): ContentState {
  const shown = relative(process.cwd(), root);
  try {
    const result = check(loadFrom(root), { today: today() });
    const found = result.ok ? result.warnings : result.diagnostics;
    const errors = found.filter(({ severity }) => severity === 'error');
    return { ok: result.ok, report: format(found, 'text', shown) || 'No findings in the content.\n', errors };
  } catch (error) {
    // The folder is away, or a fault of the validator: the writer can go on, and the next change is read anew.
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, report: `The content in ${root} cannot be read: ${reason}\n`, errors: [] };
  }
}
