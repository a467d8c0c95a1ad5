import type { FaultData } from '../../src/exports/fault-data.ts';

/** What the process that makes downloads says of each, by its path; a fault is the last thing it says. */
export type Message = { path: string } & ({ bytes: Uint8Array } | { fault: FaultData });
