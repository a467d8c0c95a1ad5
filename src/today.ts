const LENGTH = 'YYYY-MM-DD'.length;

/** The calendar day of a moment in UTC, YYYY-MM-DD. */
export const dayOf = (moment: Date): string => moment.toISOString().slice(0, LENGTH);

/** The day on which content is judged: today in UTC, YYYY-MM-DD. */
export const today = (): string => dayOf(new Date());

/**
 * The day on which readers get a site: what is due by then is marked for them. That of SOURCE_DATE_EPOCH (whole seconds
 * since 1970), so that one commit builds the same site whenever it is built, and otherwise today. Throws where `epochProblem` has
 * something to say.
 */
export function dayOfBuild(epoch: string | undefined, now = new Date()): string {
  const problem = epochProblem(epoch);
  if (problem !== undefined) throw new Error(`SOURCE_DATE_EPOCH ${problem}`);
  return epoch ? dayOf(momentOf(epoch)) : dayOf(now);
}

/** Why SOURCE_DATE_EPOCH is no moment, with the fix: a build must stop then (reproducible-builds.org/specs). */
export function epochProblem(epoch: string | undefined): string | undefined {
  if (!epoch || (/^\d+$/.test(epoch) && !Number.isNaN(momentOf(epoch).getTime()))) return undefined;
  return `is "${epoch}", which is no number of seconds since 1970. Fix: write one, such as the output of git log -1 --format=%ct.`;
}

const momentOf = (epoch: string): Date => new Date(Number(epoch) * 1000);
