/** What a character means in YAML at the beginning of a value; of text that begins so, YAML reads something else. */
const MEANS: Readonly<Record<string, string>> = {
  '[': 'begins a list',
  '{': 'begins a mapping',
  '*': 'repeats a value named elsewhere',
  '&': 'names the value',
  '!': 'begins a tag',
  '@': 'is reserved',
  '`': 'is reserved',
  '%': 'begins a directive',
  ',': 'separates items',
  ']': 'ends a list',
  '}': 'ends a mapping',
  '>': 'begins a block of lines',
  '|': 'begins a block of lines',
  '?': 'begins a key',
  '-': 'begins an item of a list',
  '#': 'begins a comment',
};

/** A way to write any text on one line or several. */
export const QUOTE_IT =
  'Put the whole value in single quotes (an apostrophe in it twice), or write >- in its place and the value on the next line, indented.';

/** Why a value cannot begin as it does, and what to write; undefined when its beginning means nothing in YAML. */
export function valueStart(value: string): { message: string; fix: string } | undefined {
  const first = value.charAt(0);
  if (first === '"') {
    return { message: 'The value begins with a quoted part and goes on behind it.', fix: QUOTE_IT };
  }
  if (first === "'") {
    return {
      message: 'The value begins with a quoted part and goes on behind it.',
      fix: 'Write an apostrophe inside single quotes twice, or put the whole value in double quotes.',
    };
  }
  const means = Object.hasOwn(MEANS, first) ? MEANS[first] : undefined;
  return means === undefined ? undefined : begins(first, means);
}

/** What is said of a value whose first character means something in YAML. */
export function begins(first: string, means: string): { message: string; fix: string } {
  return { message: `The value begins with ${first}, which in YAML ${means}.`, fix: QUOTE_IT };
}
