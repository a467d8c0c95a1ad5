import { parseArgs } from 'node:util';
import { isIsoDate } from '../../src/schema/date.ts';
import { today } from '../../src/today.ts';
import { REPORT_FORMATS, type ReportFormat } from './report.ts';

/** What the command is asked to do. */
export type Task =
  | { do: 'list'; within: number; format: ReportFormat }
  | { do: 'done'; names: string[] }
  | { do: 'spread' };

export interface Options {
  task: Task;
  content: string | undefined;
  today: string;
}

/** Reads the words after the command; a sentence says what is wrong with them. */
export function readOptions(args: string[]): Options | string {
  const { positionals: names, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: 'string' },
      done: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      spread: { type: 'boolean', default: false },
      today: { type: 'string', default: today() },
      within: { type: 'string', default: '30' },
    },
  });
  const format = REPORT_FORMATS.find((name) => name === values.format);
  if (!format) return `unknown format "${values.format}"`;
  if (!isIsoDate(values.today)) return `"${values.today}" is not a date`;
  if (!/^\d{1,5}$/.test(values.within)) return `"${values.within}" is not a number of days`;
  if (values.done && values.spread) return '--done and --spread exclude each other';
  if (values.done && names.length === 0) return '--done needs the names of what was checked';
  if (!values.done && names.length > 0) return `"${names[0]}" is a name, which only --done takes`;
  const common = { content: values.content, today: values.today };
  if (values.done) return { ...common, task: { do: 'done', names } };
  if (values.spread) return { ...common, task: { do: 'spread' } };
  return { ...common, task: { do: 'list', within: Number(values.within), format } };
}
