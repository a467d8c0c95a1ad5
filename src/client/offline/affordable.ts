/** What browsers tell about the network (https://wicg.github.io/netinfo/, https://wicg.github.io/savedata/); not all do. */
export interface Connection {
  saveData?: boolean;
  effectiveType?: string;
}

/** Whether the reader would not mind some megabytes that nobody asked for. A browser that tells nothing objects to nothing. */
export function affordable({ effectiveType, saveData }: Connection = {}): boolean {
  return saveData !== true && effectiveType !== 'slow-2g' && effectiveType !== '2g';
}

/** The connection of a page or of a worker. */
export function connection(): Connection | undefined {
  const { connection: known }: Navigator & { connection?: Connection } = navigator;
  return known;
}
