const DURATION = /^[+-]?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+$/;

/** Whether a text is a duration: numbers, each with its unit, or 0 (Compose Specification, chapter 11; str2duration). */
export function isDuration(text: string): boolean {
  return /^[+-]?0$/.test(text) || DURATION.test(text);
}
