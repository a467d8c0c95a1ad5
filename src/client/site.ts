/** What every page can do with scripts, in one request: search, the choice of a theme, printing, reading offline. */
import './offline/register.ts';
import './print-page.ts';
import './search/open.ts';
import './theme-toggle.ts';
