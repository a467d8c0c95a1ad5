import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Guide } from '../../views/guide.ts';
import { originOf } from '../document/origin.ts';
import { refusal } from '../refused.ts';
import { toPdf } from '../typst/compiler.ts';
import { sheetsSource } from './source.ts';

/** A way to set a sheet that needs no measuring. */
const ANYHOW = { size: 8, whole: false, columns: 1 };

/**
 * A finding for every sheet that Typst refuses by itself; one for each of them, with what it objected to, when only all of
 * them together are refused.
 */
export function refusedSheets(
  guide: Guide,
  ids: readonly string[],
  file: string,
  errors: string,
): Diagnostic[] {
  const alone = ids.map((id) => ({ id, made: toPdf(sheetsSource(guide, [{ id, ...ANYHOW }], id, 'a4')) }));
  const refused = alone.flatMap(({ id, made }) => (made.ok ? [] : [{ id, why: made.errors }]));
  return (refused.length > 0 ? refused : ids.map((id) => ({ id, why: errors }))).map(({ id, why }) => {
    const { at, name } = originOf(guide, { kind: 'cheat-sheet', id });
    return refusal(at, name, file, why);
  });
}
