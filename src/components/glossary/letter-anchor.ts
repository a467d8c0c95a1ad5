/** Anchor of a letter's heading. Ids of terms hold no underscore. */
export const letterAnchor = (letter: string): string => `letter_${letter === '#' ? 'other' : letter}`;
