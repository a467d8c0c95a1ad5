import { formatProgress, type Progress, parseProgress } from './progress.ts';

// Two guides may share an origin under different paths.
const KEY = `quiz:${import.meta.env.BASE_URL}`;

/** Progress that could not be stored: storage may be off, forbidden or full, which is no reason to stop a reader. */
let unsaved: Progress | undefined;

/** Progress kept in this browser, or for this visit where storage fails. */
export function loadProgress(): Progress {
  if (unsaved) return unsaved;
  try {
    return parseProgress(localStorage.getItem(KEY));
  } catch {
    return new Map();
  }
}

/** Keeps progress for the next visit. */
export function saveProgress(progress: Progress): void {
  try {
    if (progress.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, formatProgress(progress));
    unsaved = undefined;
  } catch {
    unsaved = progress;
  }
}
