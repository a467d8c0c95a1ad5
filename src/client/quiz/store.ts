import { formatProgress, type Progress, parseProgress } from './progress.ts';

// Two guides may share an origin under different paths.
const KEY = `quiz:${import.meta.env.BASE_URL}`;

/** Progress kept in this browser; empty where storage is off. */
export function loadProgress(): Progress {
  try {
    return parseProgress(localStorage.getItem(KEY));
  } catch {
    return new Map();
  }
}

/** Keeps progress for the next visit. A full or forbidden storage is no reason to stop a reader: this visit goes on. */
export function saveProgress(progress: Progress): void {
  try {
    if (progress.size === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, formatProgress(progress));
  } catch {
    // Progress then lasts as long as the page.
  }
}
