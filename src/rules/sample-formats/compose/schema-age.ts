import { SCHEMA_AS_OF } from './schema-additions.ts';

/** After so many months the format may have got what the schema does not know. */
const MONTHS = 6;

/**
 * A line for maintainers when nobody has compared the schema with its source for six months; undefined before that.
 *
 * @param today an ISO date
 */
export function schemaAge(today: string, asOf: string = SCHEMA_AS_OF): string | undefined {
  const due = new Date(`${asOf}T00:00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + MONTHS);
  if (today < due.toISOString().slice(0, 10)) return undefined;
  return `The schema of Compose files is that of ${asOf}, more than ${MONTHS} months old: compare it with its source as src/rules/sample-formats/compose/README.md says.`;
}
