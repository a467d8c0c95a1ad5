/** The mark of the site: two columns on one line on common ground, on a square of 24 units. */
export const MARK = {
  first: 'M3 2h7v11H3z',
  second: 'M15 3h5v9h-5z',
  line: 'M0 14h24v3H0z',
  ground: 'M3 18.5h18V23H3z',
};
