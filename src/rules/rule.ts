import type { Corpus } from '../corpus/corpus.ts';
import type { Code } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a rule may know beside the content. */
export interface Context {
  /** The day on which content is judged, YYYY-MM-DD. */
  today: string;
}

/** One thing that must hold of all content. Pure: the same corpus and context give the same diagnostics. */
export interface Rule {
  /** Kebab-case; the name of its file and of its folder of fixtures. */
  name: string;
  description: string;
  /** Every code that it reports, and no other rule does. */
  codes: readonly Code[];
  check(corpus: Corpus, context: Context): Diagnostic[];
}
