/** An error forbids building, a warning does not. */
export type Severity = 'error' | 'warning';

interface CodeSpec {
  severity: Severity;
  /** What the code stands for, in a few words: the heading of its page in docs/errors/. */
  title: string;
}

/** Every code a content error can carry. Codes are permanent; each has a page and a failing fixture. */
export const CATALOGUE = {
  // Reading files
  'unreadable-file': { severity: 'error', title: 'A file cannot be read' },
  'misplaced-file': { severity: 'error', title: 'A file lies where nothing reads it' },
  'file-too-large': { severity: 'error', title: 'A file is larger than the limit' },
  'not-utf8': { severity: 'error', title: 'A file is not UTF-8 text' },
  'yaml-syntax': { severity: 'error', title: 'The YAML cannot be parsed' },
  'yaml-text-lost': { severity: 'error', title: 'Text that YAML cuts off or changes' },
  'hidden-character': { severity: 'error', title: 'A character that hides what stands there' },
  'duplicate-key': { severity: 'error', title: 'A key stands twice in one mapping' },
  'alias-bomb': { severity: 'error', title: 'YAML aliases expand without bound' },
  'mdx-syntax': { severity: 'error', title: 'The MDX cannot be parsed' },
  'more-findings': { severity: 'warning', title: 'More findings in one file than are listed' },
  // Shape
  'unknown-key': { severity: 'error', title: 'A key that the schema does not know' },
  'wrong-type': { severity: 'error', title: 'A value of the wrong type' },
  'missing-field': { severity: 'error', title: 'A required field is missing' },
  'bad-id': { severity: 'error', title: 'An id that is not kebab-case' },
  'bad-value': { severity: 'error', title: 'A value that the field does not allow' },
  'duplicate-id': { severity: 'error', title: 'Two entries with one id' },
  'duplicate-part-id': { severity: 'error', title: 'Two parts of an entry with one id' },
  'duplicate-anchor': { severity: 'error', title: 'Two places on a page with one address' },
  'duplicate-name': { severity: 'error', title: 'Two entries of a kind with one name' },
  'missing-site': { severity: 'error', title: 'The guide has no site.yaml' },
  // Markdown
  'markup-not-allowed': { severity: 'error', title: 'Markup that content may not use' },
  'heading-level': { severity: 'error', title: 'A heading that skips a level' },
  'heading-without-words': { severity: 'error', title: 'A heading without a letter or digit' },
  'nested-too-deep': { severity: 'error', title: 'Lists or quotes nested too deeply' },
  'foreign-markup': { severity: 'error', title: 'Marks of another dialect of Markdown' },
  'stray-mark': { severity: 'error', title: 'Marks of emphasis or code that readers would see' },
  'code-fence': {
    severity: 'error',
    title: 'A block of code without its fences, or with more than its language',
  },
  'table-row': { severity: 'error', title: 'A row of a table with too many or too few cells' },
  footnote: { severity: 'error', title: 'A footnote without its mark, or a mark without its note' },
  'too-much-markup': { severity: 'error', title: 'More markup in one place than can be read' },
  'unknown-scheme': { severity: 'error', title: 'A link with an unknown scheme' },
  'unknown-anchor': { severity: 'error', title: 'A link to a part that does not exist' },
  'repeated-words': { severity: 'error', title: 'Words that an inserted value says again' },
  'typed-quantity': { severity: 'error', title: 'A quantity typed by hand' },
  // References
  'unknown-source': { severity: 'error', title: 'A reference to an unknown source' },
  'unknown-fact': { severity: 'error', title: 'A reference to an unknown fact' },
  'unknown-claim': { severity: 'error', title: 'A reference to an unknown claim' },
  'unknown-chapter': { severity: 'error', title: 'A reference to an unknown chapter' },
  'unknown-explainer': { severity: 'error', title: 'A reference to an unknown explainer' },
  'unknown-catalog': { severity: 'error', title: 'A reference to an unknown catalog' },
  'unknown-comparison': { severity: 'error', title: 'A reference to an unknown comparison' },
  'unknown-stack': { severity: 'error', title: 'A reference to an unknown stack' },
  'unknown-cheat-sheet': { severity: 'error', title: 'A reference to an unknown cheat sheet' },
  'unknown-decision': { severity: 'error', title: 'A reference to an unknown decision guide' },
  'unknown-quiz': { severity: 'error', title: 'A reference to an unknown quiz' },
  'unknown-faq': { severity: 'error', title: 'A reference to an unknown question' },
  'unknown-term': { severity: 'error', title: 'A term that is not in the glossary' },
  'unknown-timeline': { severity: 'error', title: 'A reference to an unknown timeline' },
  'unknown-sample': { severity: 'error', title: 'A reference to an unknown sample' },
  'unknown-grammar': { severity: 'error', title: 'A reference to an unknown grammar' },
  'unknown-subject': { severity: 'error', title: 'A subject that site.yaml does not declare' },
  'redirect-taken': { severity: 'error', title: 'An old address that something has' },
  'redirect-nowhere': { severity: 'error', title: 'An old address that leads nowhere' },
  // Chapters
  'prerequisite-cycle': { severity: 'error', title: 'Chapters that require each other' },
  'chapter-order': { severity: 'error', title: 'The reading path and the chapters disagree' },
  // Facts
  'fact-without-source': { severity: 'error', title: 'A fact without a source' },
  'min-above-max': { severity: 'error', title: 'A lower bound above the upper bound' },
  'unknown-unit': { severity: 'error', title: 'A unit that nobody knows' },
  'dimension-mismatch': { severity: 'error', title: 'Units of different dimensions compared' },
  'invariant-broken': { severity: 'error', title: 'A relation between facts does not hold' },
  'invariant-unprovable': { severity: 'error', title: 'A relation between facts cannot be checked' },
  'review-due': { severity: 'warning', title: 'A review date has passed' },
  'review-overdue': { severity: 'warning', title: 'A review date passed more than 60 days ago' },
  'as-of-in-future': { severity: 'error', title: 'A date of checking that lies in the future' },
  'dates-out-of-order': { severity: 'error', title: 'Dates in an impossible order' },
  'superseded-in-use': { severity: 'error', title: 'A superseded fact in use' },
  'dispute-missing': { severity: 'error', title: 'A disputed fact without its dispute' },
  'valueless-fact': { severity: 'error', title: 'A value asked of a fact that has none' },
  // Catalogs, comparisons, stacks
  'cell-type': { severity: 'error', title: 'A cell of the wrong column type' },
  'missing-cell': { severity: 'error', title: 'A required cell is missing' },
  'unknown-column': { severity: 'error', title: 'A cell without a column' },
  'stack-no-boundary': { severity: 'error', title: 'A stack without the boundary that the guide names' },
  'stack-order': { severity: 'error', title: 'Stack layers out of order' },
  // Decisions and quizzes
  'decision-unknown-node': { severity: 'error', title: 'An answer that leads nowhere' },
  'decision-unreachable': { severity: 'error', title: 'A question or outcome that no answer reaches' },
  'decision-dead-end': { severity: 'error', title: 'A question from which no outcome can be reached' },
  'decision-cycle': { severity: 'error', title: 'Questions that lead in a circle' },
  'decision-ambiguous': { severity: 'error', title: 'Two answers to one question that read alike' },
  'quiz-answers': { severity: 'error', title: 'Not as many right choices as declared' },
  'quiz-no-reason': { severity: 'error', title: 'A wrong choice without a reason' },
  // Paper
  'sheet-over-budget': { severity: 'error', title: 'A cheat sheet that does not fit on its pages' },
  'missing-glyph': { severity: 'warning', title: 'A character that the fonts of the PDFs lack' },
  'export-refused': { severity: 'error', title: 'An entry that cannot be made into a file' },
  // Commands and samples
  'command-lookalike': { severity: 'error', title: 'A character that is not what it looks like' },
  'command-blank': { severity: 'error', title: 'A place to fill in that is not in angle brackets' },
  'command-unparsable': { severity: 'error', title: 'A command line that no shell could read' },
  'commands-unchecked': { severity: 'warning', title: 'Commands that nothing checks' },
  'command-unknown-program': { severity: 'error', title: 'A program without a grammar' },
  'command-unknown-subcommand': { severity: 'error', title: 'A subcommand that the program does not have' },
  'command-unknown-flag': { severity: 'error', title: 'A flag that the command does not have' },
  'command-flag-value': { severity: 'error', title: 'A flag without its value, or a switch with one' },
  'command-arguments': { severity: 'error', title: 'Too few or too many arguments' },
  'code-language': { severity: 'error', title: 'A code block whose language is missing or unknown' },
  'session-without-prompt': { severity: 'error', title: 'A session in which no line is a command' },
  'unknown-import': { severity: 'error', title: 'An import of a file that is not there' },
  'sample-file-missing': { severity: 'error', title: 'A sample names a file that is not there' },
  'sample-file-unlisted': { severity: 'error', title: 'A sample folder holds a file it does not list' },
  'sample-rejected': { severity: 'error', title: 'The linter of its format rejects a sample' },
  // Loose ends
  'inventory-open': { severity: 'error', title: 'A statement of the inventory that nothing answers' },
  orphan: { severity: 'warning', title: 'An entry that nothing uses' },
} as const satisfies Record<string, CodeSpec>;

export type Code = keyof typeof CATALOGUE;
