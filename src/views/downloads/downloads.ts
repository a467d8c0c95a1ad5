/** One thing that can be taken along, in all its formats. */
export interface DownloadRow {
  title: string;
  formats: { label: string; href: string; size: string }[];
}

/** Downloads of one purpose. */
export interface DownloadGroupView {
  /** Names the group among all. */
  id: string;
  label: string;
  /** What they are for, in one sentence. */
  purpose: string;
  licence: { name: string; url: string };
  rows: DownloadRow[];
  /** Number of files, and what they weigh together. */
  count: number;
  size: string;
}
