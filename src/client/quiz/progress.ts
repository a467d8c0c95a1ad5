/** The choices last checked, by the permanent anchor of their question. */
export type Progress = ReadonlyMap<string, readonly string[]>;

/** The shape in storage; another shape gets another number, and readers start afresh. */
const VERSION = 1;

/** Reads stored progress. Storage is open to anyone, so whatever has not the expected shape is left out. */
export function parseProgress(text: string | null): Progress {
  const stored = parseJson(text);
  if (!isRecord(stored) || stored.version !== VERSION || !isRecord(stored.answers)) return new Map();
  return new Map(
    Object.entries(stored.answers).filter((pair): pair is [string, string[]] => isStrings(pair[1])),
  );
}

/** The text that {@link parseProgress} reads back. */
export function formatProgress(progress: Progress): string {
  return JSON.stringify({ version: VERSION, answers: Object.fromEntries(progress) });
}

/** Progress with the choices of one question replaced. */
export function withAnswer(progress: Progress, anchor: string, choices: readonly string[]): Progress {
  return new Map(progress).set(anchor, choices);
}

/** Progress without the named questions. */
export function without(progress: Progress, anchors: readonly string[]): Progress {
  return new Map([...progress].filter(([anchor]) => !anchors.includes(anchor)));
}

function parseJson(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
