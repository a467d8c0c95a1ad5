const KEY = 'recent-searches';
const MOST = 6;

/** The last searches that led somewhere, newest first; kept on this device only. */
export function recentSearches(storage: Storage): string[] {
  try {
    const stored: unknown = JSON.parse(storage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the others. */
export function rememberSearch(storage: Storage, query: string): void {
  const others = recentSearches(storage).filter((one) => one !== query);
  try {
    storage.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // A device that keeps nothing is a choice of its owner.
  }
}

export function forgetSearches(storage: Storage): void {
  storage.removeItem(KEY);
}
