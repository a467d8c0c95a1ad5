import type { Ask } from './client.ts';
import type { Arity } from './draft.ts';

export interface Measured {
  arity: Arity;
  /** What was promised but turned out otherwise, for the person who runs the capture. */
  surprises: string[];
}

const REFUSES_COUNT =
  /'[^']+' (?:requires|accepts) (?:exactly|at least|at most|between|no|\d)|accepts \d+ arg|unknown command/;
const UNKNOWN_FLAG = /unknown (?:shorthand )?flag/;
const NO_SUCH_FLAG = '--no-such-flag-anywhere';

/**
 * Commands that reach a network or ask a person as soon as their arguments are right, so that only wrong ones
 * are tried.
 */
const TOUCHY = new Set(['login', 'manifest', 'trust']);

/** Whether a command may only be tried with wrong arguments. */
export function isTouchy(path: readonly string[]): boolean {
  return TOUCHY.has(path[0] ?? '');
}

/**
 * Tries a command with numbers of dummy arguments around the promised ones and takes what the client accepts. A
 * flag after an argument shows whether the client still reads flags there or leaves them to another program.
 */
export function measureArity(ask: Ask, path: readonly string[], promised: Arity): Measured {
  const accepts = (count: number) => !REFUSES_COUNT.test(ask([...path, ...dummies(count)]));
  const touchy = isTouchy(path);
  const top = (promised.max ?? promised.min + 2) + 1;
  const counts = Array.from({ length: top + 1 }, (_, count) => count).filter(
    (count) => !touchy || count < promised.min || (promised.max !== null && count > promised.max),
  );
  const accepted = counts.filter(accepts);
  const arity: Arity = touchy ? promised : within(accepted, top, promised);
  const foreign = touchy ? promised.foreign : foreignAfter(ask, path, arity);
  const measured: Arity = { min: arity.min, max: arity.max, ...(foreign !== undefined && { foreign }) };
  return { arity: measured, surprises: surprises(path, promised, measured, touchy ? accepted : []) };
}

function within(accepted: readonly number[], top: number, promised: Arity): Arity {
  const [first] = accepted;
  const last = accepted.at(-1);
  if (first === undefined || last === undefined) return promised;
  return { min: first, max: last === top ? null : last };
}

function foreignAfter(ask: Ask, path: readonly string[], { min, max }: Arity): number | undefined {
  if (max === 0) return undefined;
  const words = [...path, 'x', NO_SUCH_FLAG, ...dummies(Math.max(0, min - 2))];
  return UNKNOWN_FLAG.test(ask(words)) ? undefined : 1;
}

function surprises(path: readonly string[], promised: Arity, measured: Arity, wrong: readonly number[]) {
  const name = path.join(' ');
  const found = wrong.map((count) => `${name}: accepts ${count} arguments against its usage line`);
  const shown = ({ min, max, foreign }: Arity) => JSON.stringify({ min, max, foreign });
  if (shown(promised) !== shown(measured)) {
    found.push(`${name}: usage says ${shown(promised)}, client ${shown(measured)}`);
  }
  return found;
}

function dummies(count: number): string[] {
  return Array.from({ length: count }, () => 'x');
}
