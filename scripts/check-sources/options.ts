import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { REPORT_FORMATS, type ReportFormat } from './report.ts';

export interface Options {
  content: string | undefined;
  format: ReportFormat;
  /** File that keeps what was answered, for the next time. */
  state: string;
  hosts: number;
  pauseMs: number;
  timeoutMs: number;
}

/** Reads the words after the command; a sentence says what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: 'string' },
      format: { type: 'string', default: 'text' },
      state: { type: 'string', default: '.source-state.json' },
      hosts: { type: 'string', default: '8' },
      pause: { type: 'string', default: '1000' },
      timeout: { type: 'string', default: '20000' },
    },
  });
  const format = REPORT_FORMATS.find((name) => name === values.format);
  if (!format) return `unknown format "${values.format}"`;
  const [hosts, pauseMs, timeoutMs] = [values.hosts, values.pause, values.timeout].map(Number);
  if (!Number.isInteger(hosts) || !hosts || hosts < 1 || hosts > 32)
    return '--hosts is a number from 1 to 32';
  if (pauseMs === undefined || !(pauseMs >= 0)) return '--pause is a number of milliseconds';
  if (timeoutMs === undefined || !(timeoutMs > 0)) return '--timeout is a number of milliseconds';
  return { content: values.content, format, state: resolve(values.state), hosts, pauseMs, timeoutMs };
}
