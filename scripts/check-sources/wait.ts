/** Answers after which a later try may succeed (RFC 9110, 15.5.9 and 15.6; RFC 6585, 4). */
export const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

const FIRST_MS = 1000;
/** Longest pause that a server may ask for. */
export const LONGEST_MS = 120_000;

/**
 * Milliseconds before try number `next` (the second is 2): what the server asks for in Retry-After, seconds or a date,
 * otherwise twice as long each time.
 */
export function waitBefore(next: number, retryAfter: string | null, now: number): number {
  const backoff = FIRST_MS * 2 ** (next - 2);
  const asked = retryAfter === null ? Number.NaN : millisecondsOf(retryAfter.trim(), now);
  return Number.isNaN(asked) ? backoff : Math.max(0, asked);
}

function millisecondsOf(retryAfter: string, now: number): number {
  return /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - now;
}
