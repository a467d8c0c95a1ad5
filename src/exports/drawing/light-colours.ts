import type { Role } from '../../kinds/site.ts';

/** A line, an area, and words on that area. */
export interface RoleColours {
  line: string;
  fill: string;
  text: string;
}

/**
 * The light colours of src/styles/tokens.css for files that have no style sheet. A test holds them to that list.
 */
export const LIGHT = {
  paper: '#fdfcf8',
  ink: '#1b1d1f',
  'ink-soft': '#51565c',
  edge: '#83807a',
  boundary: '#97105e',
} as const;

export const ROLE_COLOURS: Readonly<Record<Role, RoleColours>> = {
  first: { line: '#0b5c8a', fill: '#e2eff6', text: '#0a4a70' },
  second: { line: '#9a4a06', fill: '#faeadb', text: '#7c3a02' },
  shared: { line: '#5d6269', fill: '#ecebe6', text: '#3f444a' },
};
