import type { Subject } from '../../kinds/site.ts';
import type { Guide } from '../guide.ts';

/** A subject that a rule has found to be declared. */
export function subjectOf(guide: Guide, id: string): Subject {
  const found = guide.site.subjects.find((subject) => subject.id === id);
  if (!found) throw new Error(`No subject "${id}" in a validated guide.`);
  return found;
}
