import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { FaultWhileMaking } from './fault.ts';
import { findingsIn, Refused } from './refused.ts';

/** Something thrown, as another process can read it. */
export type FaultData =
  | { is: 'refused'; findings: readonly Diagnostic[] }
  | { is: 'fault'; message: string; trace: string }
  | { is: 'other'; error: unknown };

/** What was thrown, as data: an error that crosses processes by itself loses its class and what it carries. */
export function faultToData(thrown: unknown): FaultData {
  const findings = findingsIn(thrown);
  if (findings) return { is: 'refused', findings };
  if (thrown instanceof FaultWhileMaking)
    return { is: 'fault', message: thrown.message, trace: thrown.trace };
  return { is: 'other', error: thrown };
}

/** The inverse: what to throw in this process. */
export function faultFromData(data: FaultData): unknown {
  switch (data.is) {
    case 'refused':
      return new Refused(data.findings);
    case 'fault':
      return new FaultWhileMaking(data.message, data.trace);
    case 'other':
      return data.error;
  }
}
