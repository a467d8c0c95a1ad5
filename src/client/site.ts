/**
 * What every page can do with scripts, in one request: search, the choice of a theme, printing, reading offline, and
 * popovers that give way to the focus.
 */
import './offline/register.ts';
import './popover-focus.ts';
import './print-page.ts';
import './search/open.ts';
import './theme-toggle.ts';
