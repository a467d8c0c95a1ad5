import { orphan } from './orphan.ts';
import type { Rule } from './rule.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [unknownReference, orphan];
