const KEY = 'search-arrival';

/** Words to mark on the page that a result leads to. Handed over within the tab, so that addresses stay clean. */
export function leaveWords(words: readonly string[]): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // Without storage the page opens without marks.
  }
}

/** The words that a search has left for this page, once. */
export function takeWords(): string[] {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    sessionStorage.removeItem(KEY);
    return Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : [];
  } catch {
    return [];
  }
}
