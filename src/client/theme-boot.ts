/** Where the reader's choice of a theme is kept. */
export const THEME_KEY = 'theme';

/**
 * Runs in the head of every page, before anything is painted: a theme chosen by hand must not flash. Kept as a string
 * because the content security policy lets it run by the hash of these very bytes.
 */
export const THEME_BOOT = `try{const t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
