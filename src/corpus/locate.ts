import type { Position } from '../diagnostics/diagnostic.ts';

/** Keys and indexes from the root of a file to a value. */
export type Path = readonly PropertyKey[];

/**
 * The position of a value; with `part`, of that text inside the value; of the nearest parent when the value is
 * missing. With `key`, of the key before the value.
 */
export type Locate = (path: Path, options?: { part?: string; key?: boolean }) => Position;
