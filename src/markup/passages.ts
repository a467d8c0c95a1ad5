import type { BodyPart } from './body-parts.ts';

/**
 * The texts of a document between its own components, in order and empty ones included: one before each component, one at
 * the beginning of each, one behind each. `skeleton` counts them alike.
 */
export function passagesOf(parts: readonly BodyPart[]): BodyPart[][] {
  const passages: BodyPart[][] = [[]];
  for (const part of parts) {
    if (part.type === 'component') passages.push(...passagesOf(part.parts), []);
    else passages.at(-1)?.push(part);
  }
  return passages;
}
