const KEY = 'recent-searches';
const MOST = 6;

/** What this browser keeps for the site; undefined where its owner allows none, which asking for it says by throwing. */
export function deviceStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** The last searches that led somewhere, newest first; kept on this device only. */
export function recentSearches(storage: Storage | undefined): string[] {
  try {
    const stored: unknown = JSON.parse(storage?.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Puts a search in front of the others. */
export function rememberSearch(storage: Storage | undefined, query: string): void {
  const others = recentSearches(storage).filter((one) => one !== query);
  try {
    storage?.setItem(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
  } catch {
    // A device that keeps nothing is a choice of its owner.
  }
}

export function forgetSearches(storage: Storage | undefined): void {
  storage?.removeItem(KEY);
}
