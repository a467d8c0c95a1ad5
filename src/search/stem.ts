/** Words that carry grammar rather than meaning, by language. */
const STOP_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `a am an and are as at be been by can could did do does for from get got had has have he her his how i if in
    into is it its me mean means my need of on or our see she should so than that the their them then there
    these they this those to versus use used using vs want was we were what when where which who whom why will
    with would you your`.split(/\s+/),
  ),
};

/** How words of one language are brought to the form that the index knows. */
export interface WordForms {
  isStop: (word: string) => boolean;
  stem: (word: string) => string;
}

/** Forms of the language with this tag; words of a language that is not known here stay as they are. */
export function wordForms(language: string): WordForms {
  const stops = STOP_WORDS[language.split('-')[0] ?? ''];
  return stops
    ? { isStop: (word) => stops.has(word), stem: stemEnglish }
    : { isStop: () => false, stem: (word) => word };
}

/**
 * A light English stemmer in the manner of Porter's first step: plural, -ed, -ing, -ion and -ly go, British -ise
 * becomes -ize, a final e goes. Names with digits stay.
 */
export function stemEnglish(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let stem = word.replace(/is(e|ed|es|ing|ation|ations)$/, 'iz$1');
  if (stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(ss|x|ch|sh|zz)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem) || /^..us$/.test(stem)) stem = stem.slice(0, -1);
  if (/[aeiouy].*(ed|ing)$/.test(stem)) {
    const bare = stem.replace(/(ed|ing)$/, '');
    stem = bare.length > 2 ? undouble(bare) : `${bare}e`;
  } else if (/iz?ation$/.test(stem)) stem = stem.replace(/ation$/, '');
  else if (/[st]ion$/.test(stem) && stem.length > 5) stem = stem.slice(0, -3);
  else if (stem.length > 5) stem = stem.replace(/([a-z]{3})ly$/, '$1');
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  return stem.length > 3 && /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}i` : stem;
}

function undouble(stem: string): string {
  return /([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}
