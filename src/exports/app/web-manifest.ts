import { LIGHT } from '../../design/light.ts';
import { directionOf } from '../../schema/language.ts';
import type { Guide } from '../../views/guide.ts';

/** Sides of the icons that installed sites need, in pixels. */
export const ICON_SIDES = [192, 512] as const;

/** Address of an icon below the base path. */
export const iconPath = (side: number): string => `icon-${side}.png`;

/** What a system needs to install the guide like a program (https://www.w3.org/TR/appmanifest/). */
export function webManifest({ base, site }: Guide): object {
  return {
    id: base,
    name: site.title,
    short_name: site.title,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: base,
    scope: base,
    // Addresses of parts are worth sharing: the reader keeps back, forward and the address.
    display: 'minimal-ui',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    icons: [
      { src: `${base}favicon.svg`, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      ...ICON_SIDES.map((side) => ({
        src: base + iconPath(side),
        type: 'image/png',
        sizes: `${side}x${side}`,
        purpose: 'maskable',
      })),
    ],
  };
}
