const KEY = 'search-key';

/**
 * Whether `/` opens the search: yes, until a reader has said no. Who speaks to a computer, or hits keys by accident, must
 * be able to turn off a shortcut of one character (WCAG 2.1.4). Where storage fails, the key works.
 */
export function singleKeyOn(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice for every visit. Returns whether it could be kept. */
export function turnSingleKey(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
