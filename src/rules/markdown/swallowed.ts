/**
 * Whether the marks of emphasis from `start` to `end` of a text were signs of something else: factors ("2*3*4"), a pattern
 * of file names ("*.js, lib/*.ts") or a lowered number ("H~2~O").
 */
export function isSwallowed(source: string, start: number, end: number): boolean {
  const [marks = ''] = /^(?:\*+|_+|~+)/.exec(source.slice(start, end)) ?? [];
  const inner = source.slice(start + marks.length, end - marks.length);
  const before = source.slice(Math.max(0, start - 2), start);
  const after = source.charAt(end);
  if (marks === '~') return /\w$/.test(before) && /^\w+$/.test(inner);
  if (!marks.startsWith('*')) return false;
  const isFactor = /(?:^|[^\p{L}\p{N}])[\p{L}\p{N})]$|\d$/u.test(before) && /[\p{L}\p{N}(]/u.test(after);
  if (isFactor && /^(?:[\p{L}\d]|[\d.,]+|\([^()]*\))(?:\s*[-+/]\s*[\w.]+)*$/u.test(inner)) return true;
  const isPattern = marks === '*' && ((inner.endsWith('/') && /[\w.*]/.test(after)) || /^\.\w/.test(inner));
  return isPattern;
}
