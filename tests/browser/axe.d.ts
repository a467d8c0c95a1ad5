import type axe from 'axe-core';

declare global {
  interface Window {
    /** Put there by the test that runs it. */
    axe: typeof axe;
  }
}
