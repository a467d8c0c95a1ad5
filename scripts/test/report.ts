/** What this project reads of a report of Vitest's JSON reporter. */
export interface Report {
  numPassedTests: number;
  testResults: {
    /** The file's path. */
    name: string;
    status: string;
    /** Why a file could not be run; empty when it could. */
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
  }[];
}

/** Whether a JSON value is a report, judged by its outermost members. */
export function isReport(value: unknown): value is Report {
  return typeof value === 'object' && value !== null && 'numPassedTests' in value && 'testResults' in value;
}
