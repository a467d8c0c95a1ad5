import { findingsIn } from './refused.ts';

/** An unforeseen fault that says what was being made. Whoever catches it decides who sees the trace. */
export class FaultWhileMaking extends Error {
  readonly trace: string;

  constructor(message: string, trace: string) {
    super(message);
    this.stack = message;
    this.trace = trace;
  }
}

/** Where the program was when something was thrown, for whoever mends it. */
export function traceOf(thrown: unknown): string {
  if (thrown instanceof FaultWhileMaking) return thrown.trace;
  return thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
}

/**
 * What was thrown while `file` was being made, as an error whose first line says so and names the entry that it shows.
 * An error that says it already, that carries findings or that comes from the system stays as it is.
 */
export function whileMaking(
  thrown: unknown,
  file: string,
  shows?: { name: string; at: { file: string } },
): Error {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const known = error instanceof FaultWhileMaking || findingsIn(error) !== undefined || isOfSystem(error);
  if (known) return error;
  const of = shows ? ` from ${shows.at.file} (${shows.name})` : '';
  const message = `${file} could not be made${of}: ${error.name}: ${error.message}`;
  return new FaultWhileMaking(message, traceOf(error));
}

/** A full disk or a file that may not be written is no fault of what was being made. */
const isOfSystem = (error: Error): boolean => 'errno' in error;
