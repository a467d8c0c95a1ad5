import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** Either a value or what kept it from being made. */
export type Result<T> = { ok: true; value: T } | { ok: false; diagnostics: Diagnostic[] };

export const success = <T>(value: T): Result<T> => ({ ok: true, value });
export const failure = (...diagnostics: (Diagnostic | readonly Diagnostic[])[]): Result<never> => ({
  ok: false,
  diagnostics: diagnostics.flat(),
});
