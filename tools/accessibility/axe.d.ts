import type axe from 'axe-core';

declare global {
  interface Window {
    /** Put there by the check that runs it. */
    axe: typeof axe;
  }
}
