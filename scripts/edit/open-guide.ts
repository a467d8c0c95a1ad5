import { relative, resolve } from 'node:path';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { RawFile } from '../../src/corpus/raw-file.ts';
import { readFiles } from '../../src/corpus/read.ts';
import { contentRoot } from '../../src/data.ts';
import { format } from '../../src/diagnostics/format.ts';
import { type ValidCorpus, validate } from '../../src/rules/validate.ts';
import { guideProblems } from '../lib/environment.ts';

/** A guide on disk that has no errors: only such a one is changed by a command. */
export interface OpenGuide {
  root: string;
  /** The folder as messages name it, relative to the working folder. */
  shown: string;
  files: RawFile[];
  corpus: ValidCorpus;
}

export type Opening = { ok: true; guide: OpenGuide } | { ok: false; status: 1 | 2; message: string };

/** Opens the guide in a folder, or in the one that the environment names. `status` is what the command ends with. */
export function openGuide(content: string | undefined, today: string): Opening {
  const problems = guideProblems(content);
  if (problems.length > 0) return { ok: false, status: 2, message: problems.join('\n') };
  const root = content === undefined ? contentRoot() : resolve(content);
  const shown = relative(process.cwd(), root);
  const files = readFiles(root);
  const result = validate(loadCorpus(files), { today });
  if (result.ok) return { ok: true, guide: { root, shown, files, corpus: result.corpus } };
  const errors = result.diagnostics.filter(({ severity }) => severity === 'error');
  return { ok: false, status: 1, message: `${format(errors, 'text', shown)}\nMend these errors first.` };
}
