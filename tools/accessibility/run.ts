import type { Browser } from 'playwright-core';
import { layOutAll } from '../../scripts/lib/lay-out.ts';
import type { CheckResult } from '../../src/kinds/accessibility.ts';
import { CHECKS, type Check } from './checks.ts';

/** What a check found on one page. */
export interface Finding {
  check: string;
  path: string;
  what: string;
}

/**
 * Runs every check on every page of a served site. `told` hears of each check as it ends, with what it found.
 */
export async function runChecks(
  browser: Browser,
  url: string,
  paths: readonly string[],
  told: (result: CheckResult, findings: readonly Finding[]) => void,
): Promise<CheckResult[]> {
  const results: CheckResult[] = [];
  for (const check of CHECKS) {
    const findings = await runCheck(check, browser, url, paths);
    const result = { id: check.id, pages: paths.length, violations: findings.length };
    told(result, findings);
    results.push(result);
  }
  return results;
}

async function runCheck(
  check: Check,
  browser: Browser,
  url: string,
  paths: readonly string[],
): Promise<Finding[]> {
  const context = await browser.newContext({ ...check.state, serviceWorkers: 'block' });
  const page = await context.newPage();
  const findings: Finding[] = [];
  for (const path of paths) {
    await page.goto(url + path);
    await layOutAll(page);
    for (const what of await check.run(page)) findings.push({ check: check.id, path, what });
  }
  await context.close();
  return findings;
}
