import { closeSync, fstatSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Lets go of a lock. */
export type Release = () => void;

/**
 * Takes the lock `file` for this process, or returns undefined while another one has it. SQLite locks files on every
 * system, and the system itself lets go of the lock when a process ends, however it ends: no lock is ever stale.
 * Throws when the file cannot be made.
 */
export function takeLock(file: string): Release | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const inode = inodeOf(file);
  const database = new DatabaseSync(file);
  // Whoever had the lock before may have deleted the file after it was opened here; what was locked is then no file.
  if (!locks(database) || statSync(file, { throwIfNoEntry: false })?.ino !== inode) {
    database.close();
    return undefined;
  }
  return () => {
    // Deleted while it is locked, so that nobody holds a file that is about to go. Windows deletes no open file.
    try {
      rmSync(file, { force: true });
    } finally {
      database.close();
    }
  };
}

function inodeOf(file: string): number {
  const descriptor = openSync(file, 'a');
  try {
    return fstatSync(descriptor).ino;
  } finally {
    closeSync(descriptor);
  }
}

function locks(database: DatabaseSync): boolean {
  try {
    database.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (isBusy(error)) return false;
    throw error;
  }
}

/** SQLITE_BUSY, https://www.sqlite.org/rescode.html#busy */
const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === 5;
