import type { Role } from '../../kinds/site.ts';

export interface Shown {
  role: Role;
  /** Name of the subject that has the role. */
  subject: string;
}

/** What the colours of a drawing mean, in the order of its parts; nothing where all parts are of one subject. */
export function roleKey(parts: readonly Shown[]): Shown[] {
  const roles = new Map(parts.map(({ role, subject }) => [subject, role]));
  return roles.size > 1 ? [...roles].map(([subject, role]) => ({ subject, role })) : [];
}
