import type { Outcome, Validators } from './outcome.ts';
import { LONGEST_MS, PASSING, waitBefore } from './wait.ts';

/** How to ask. `sleep` and `fetch` are given, so that tests need neither time nor a network. */
export interface Manners {
  userAgent: string;
  timeoutMs: number;
  tries: number;
  sleep: (ms: number) => Promise<void>;
  fetch: typeof fetch;
}

const MOST_HOPS = 10;
const PERMANENT: ReadonlySet<number> = new Set([301, 308]);
const REDIRECT: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Asks whether a document is still at its address and whether it is the one that `known` describes. */
export async function ask(url: string, known: Validators, manners: Manners): Promise<Outcome> {
  let at = withoutFragment(url);
  /** Where the address leads for good: only as far as every step was permanent. */
  let lasting = at;
  let permanent = true;
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    const answer = await tryOften(at, known, manners);
    if (typeof answer === 'string') return { type: 'silent', why: answer };
    const { headers, status } = answer;
    const location = headers.get('location');
    if (!REDIRECT.has(status) || location === null) {
      return lasting === withoutFragment(url) ? judged(answer, known) : moved(answer, known, lasting);
    }
    if (!URL.canParse(location, at))
      return { type: 'silent', why: `redirects to "${location}", which is no address` };
    const next = withoutFragment(new URL(location, at).href);
    if (!/^https?:/.test(next)) return { type: 'silent', why: `redirects to ${next}` };
    permanent &&= PERMANENT.has(status);
    if (permanent) lasting = next;
    at = next;
  }
  return { type: 'silent', why: `redirects more than ${MOST_HOPS} times` };
}

function moved(answer: Response, known: Validators, to: string): Outcome {
  const found = judged(answer, known);
  return found.type === 'there' ? { type: 'moved', to, validators: found.validators } : found;
}

function judged({ headers, ok, status }: Response, known: Validators): Outcome {
  if (status === 304) return { type: 'there', changed: false, validators: known };
  if (GONE.has(status)) return { type: 'gone', status };
  if (!ok) return { type: 'refused', status };
  const validators = validatorsOf(headers);
  return { type: 'there', changed: hasChanged(known, validators), validators };
}

function validatorsOf(headers: Headers): Validators {
  const [etag, lastModified] = [headers.get('etag'), headers.get('last-modified')];
  return { ...(etag === null ? {} : { etag }), ...(lastModified === null ? {} : { lastModified }) };
}

/** The date says more than the tag: a page that is made anew for each visitor has a new tag each time. */
function hasChanged(known: Validators, now: Validators): boolean | undefined {
  if (known.lastModified !== undefined && now.lastModified !== undefined)
    return known.lastModified !== now.lastModified;
  if (known.etag !== undefined && now.etag !== undefined) return known.etag !== now.etag;
  return undefined;
}

/** The first answer that says something, or why there is none. */
async function tryOften(url: string, known: Validators, manners: Manners): Promise<Response | string> {
  let why = '';
  let retryAfter: string | null = null;
  for (let attempt = 1; attempt <= manners.tries; attempt++) {
    if (attempt > 1) {
      const wait = waitBefore(attempt, retryAfter, Date.now());
      if (wait > LONGEST_MS) return `${why} and asks to wait ${Math.round(wait / 1000)} seconds`;
      await manners.sleep(wait);
    }
    const answer = await request(url, known, manners);
    if (typeof answer !== 'string' && !PASSING.has(answer.status)) return answer;
    why = typeof answer === 'string' ? answer : `answers ${answer.status}`;
    retryAfter = typeof answer === 'string' ? null : answer.headers.get('retry-after');
  }
  return `${why}, ${manners.tries} times`;
}

/** HEAD, which spares both sides the document; servers that do not know it are asked with GET. */
async function request(url: string, known: Validators, manners: Manners): Promise<Response | string> {
  const head = await send('HEAD', url, known, manners);
  if (typeof head !== 'string' && (head.status < 400 || PASSING.has(head.status))) return head;
  return send('GET', url, known, manners);
}

async function send(
  method: 'HEAD' | 'GET',
  url: string,
  known: Validators,
  { fetch, timeoutMs, userAgent }: Manners,
): Promise<Response | string> {
  try {
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'user-agent': userAgent,
        accept: '*/*',
        ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
        ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
      },
    });
    await response.body?.cancel();
    return response;
  } catch (error) {
    return failureOf(error, timeoutMs);
  }
}

function failureOf(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'cannot be asked';
  if (error.name === 'TimeoutError') return `does not answer within ${timeoutMs / 1000} seconds`;
  const { cause } = error;
  return cause instanceof Error
    ? `cannot be reached (${cause.message})`
    : `cannot be asked (${error.message})`;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '');
}
