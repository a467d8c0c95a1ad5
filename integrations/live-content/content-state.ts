import { relative } from 'node:path';
import type { Loading } from '../../src/data.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { format } from '../../src/diagnostics/format.ts';

/** What is to be said of the content as it is now. Pages can be shown when it is `ok`. */
export interface ContentState {
  ok: boolean;
  report: string;
  errors: readonly Diagnostic[];
}

/**
 * Tells the state of the content below `root` whenever it is asked; the same object as long as `load` gives the same.
 * Never throws: while the folder is away, or the validator has a fault, the writer can go on, and the next change is read.
 */
export function contentState(root: string, load: () => Loading): () => ContentState {
  let known: { found: Loading | string; state: ContentState } | undefined;
  return () => {
    const found = attempt(load);
    if (known?.found !== found) known = { found, state: describe(root, found) };
    return known.state;
  };
}

/** What was loaded, or why it could not be. */
function attempt(load: () => Loading): Loading | string {
  try {
    return load();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function describe(root: string, found: Loading | string): ContentState {
  if (typeof found === 'string')
    return { ok: false, report: `The content in ${root} cannot be read: ${found}\n`, errors: [] };
  const findings = found.ok ? found.warnings : found.diagnostics;
  const report = format(findings, 'text', relative(process.cwd(), root)) || 'No findings in the content.\n';
  return { ok: found.ok, report, errors: findings.filter(({ severity }) => severity === 'error') };
}
