import type { Sample } from '../../kinds/sample.ts';
import { isOverrideName, nameBelow } from './compose/override-name.ts';
import type { Base } from './sample-problem.ts';

type File = Sample['files'][number];

/**
 * What a file of a sample is laid over: the file that its `over` names and what that one is laid over in turn; by
 * its name alone, the file of the same name without "override" when the sample has it.
 *
 * @param textOf gives the text of a file of the sample, if it could be read.
 */
export function baseOf(
  file: File,
  files: readonly File[],
  textOf: (name: string) => string | undefined,
): Base {
  const texts: string[] = [];
  const seen = new Set([file.name]);
  for (let under = fileBelow(file, files); under !== undefined; under = fileBelow(under, files)) {
    const text = textOf(under.name);
    // A circle of files is reported where it is declared; here it only has to end.
    if (text === undefined || seen.has(under.name)) return { type: 'unknown' };
    seen.add(under.name);
    texts.unshift(text);
  }
  if (texts.length > 0) return { type: 'known', texts };
  return file.over !== undefined || isOverride(file) ? { type: 'unknown' } : { type: 'none' };
}

function isOverride({ format, name }: File): boolean {
  return format === 'compose' && isOverrideName(name);
}

function fileBelow(file: File, files: readonly File[]): File | undefined {
  const name = file.over ?? (isOverride(file) ? nameBelow(file.name) : undefined);
  return files.find((one) => one.name === name);
}
