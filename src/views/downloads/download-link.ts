import { formatNumber } from '../../schema/format-value.ts';

/** A file to download, as a page offers it. */
export interface DownloadLink {
  /** What tells it from its neighbours: "A4". */
  label: string;
  href: string;
  /** "75 kB" */
  size: string;
}

/** A size in kilobytes or megabytes (powers of ten, as ISO 80000-13 has them), to two digits. */
export function formatBytes(bytes: number): string {
  const [amount, unit] = bytes < 999_500 ? [bytes / 1e3, 'kB'] : [bytes / 1e6, 'MB'];
  return `${formatNumber(amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount))}\u00a0${unit}`;
}
