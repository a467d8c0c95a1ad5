import { guide } from '../../src/data.ts';
import { downloads } from '../../src/exports/downloads.ts';
import { faultToData } from '../../src/exports/fault-data.ts';
import type { Message } from './message.ts';

// A process that is asked for nothing more makes nothing more.
process.once('disconnect', () => process.exit());

/** Makes all downloads of the guide, in their order, until one fails, for the process that started this one. */
for (const { bytes, path } of downloads(guide())) {
  try {
    await say({ path, bytes: bytes() });
  } catch (thrown) {
    await say({ path, fault: faultToData(thrown) });
    break;
  }
}
process.disconnect();

function say(message: Message): Promise<void> {
  return new Promise((done, failed) => {
    process.send?.(message, (error: Error | null) => (error ? failed(error) : done()));
  });
}
