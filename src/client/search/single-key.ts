/** Where the choice of the reader is kept. */
export const SINGLE_KEY = 'search-key';

/**
 * Whether `/` opens the search: yes, until a reader has said no. Who speaks to a computer, or hits keys by accident, must
 * be able to turn off a shortcut of one character (WCAG 2.1.4). Where storage fails, the key works.
 */
export function singleKeyOn(): boolean {
  try {
    return localStorage.getItem(SINGLE_KEY) !== 'off';
  } catch {
    return true;
  }
}
