import { nextTheme, type Theme, themeLabel, themeOf } from './theme.ts';
import { THEME_KEY } from './theme-boot.ts';

/** Cycles the theme of the page and remembers it; the script in the head applies it on the next page. */
class ThemeToggle extends HTMLElement {
  connectedCallback(): void {
    this.#show(themeOf(document.documentElement.dataset.theme));
    this.addEventListener('click', () => {
      const theme = nextTheme(themeOf(document.documentElement.dataset.theme));
      if (theme === 'auto') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = theme;
      this.#show(theme);
      this.#remember(theme);
    });
  }

  #show(theme: Theme): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-label', themeLabel(theme));
    button?.setAttribute('title', themeLabel(theme));
  }

  #remember(theme: Theme): void {
    try {
      if (theme === 'auto') localStorage.removeItem(THEME_KEY);
      else localStorage.setItem(THEME_KEY, theme);
    } catch {
      // Storage may be blocked: the choice then holds for this page.
    }
  }
}

customElements.define('theme-toggle', ThemeToggle);
