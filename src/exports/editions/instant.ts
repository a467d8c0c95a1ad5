/** Seconds since 1970 as ISO 8601 in UTC: 2026-11-21T00:00:00Z. */
export const instant = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
