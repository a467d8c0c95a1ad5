import { SINGLE_KEY } from './single-key.ts';

/** Keeps the choice for every visit. Returns whether it could be kept. */
export function turnSingleKey(on: boolean): boolean {
  try {
    if (on) localStorage.removeItem(SINGLE_KEY);
    else localStorage.setItem(SINGLE_KEY, 'off');
    return true;
  } catch {
    return false;
  }
}
