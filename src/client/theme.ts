/** What a reader can choose: the system's theme, or one of the two. */
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that a stored or given word names; anything else means the system's. */
export function themeOf(word: string | null | undefined): Theme {
  return THEMES.find((theme) => theme === word) ?? 'auto';
}

/** The theme after the one in use, round and round. */
export function nextTheme(theme: Theme): Theme {
  return THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto';
}

/** Name of the button that changes the theme: which one is in use. */
export function themeLabel(theme: Theme): string {
  return theme === 'auto' ? 'Theme: automatic' : `Theme: ${theme}`;
}
