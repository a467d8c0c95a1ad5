import { cells } from './cells.ts';
import { chapterOrder } from './chapter-order.ts';
import { codeBlock } from './code-block.ts';
import { codeFence } from './code-fence.ts';
import { command } from './command.ts';
import { dateOrder } from './date-order.ts';
import { decisionAmbiguous } from './decision-ambiguous.ts';
import { decisionPaths } from './decision-paths.ts';
import { decisionUnknownNode } from './decision-unknown-node.ts';
import { dimensionMismatch } from './dimension-mismatch.ts';
import { disputeMissing } from './dispute-missing.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { duplicateName } from './duplicate-name.ts';
import { duplicatePartId } from './duplicate-part-id.ts';
import { factWithoutSource } from './fact-without-source.ts';
import { footnote } from './footnote.ts';
import { foreignMarkup } from './foreign-markup.ts';
import { headingOutline } from './heading-outline.ts';
import { invariant } from './invariant.ts';
import { inventoryOpen } from './inventory-open.ts';
import { markupNotAllowed } from './markup-not-allowed.ts';
import { minAboveMax } from './min-above-max.ts';
import { nesting } from './nesting.ts';
import { orphan } from './orphan.ts';
import { prerequisiteCycle } from './prerequisite-cycle.ts';
import { quizAnswers } from './quiz-answers.ts';
import { quizNoReason } from './quiz-no-reason.ts';
import { redirect } from './redirect.ts';
import { repeatedWord } from './repeated-words.ts';
import { reviewDate } from './review-date.ts';
import type { Rule } from './rule.ts';
import { sampleFiles } from './sample-files.ts';
import { sampleRejected } from './sample-rejected.ts';
import { stackNoBoundary } from './stack-no-boundary.ts';
import { stackOrder } from './stack-order.ts';
import { strayMark } from './stray-mark.ts';
import { supersededInUse } from './superseded-in-use.ts';
import { tableRow } from './table-row.ts';
import { tooMuchMarkup } from './too-much-markup.ts';
import { typedQuantity } from './typed-quantity.ts';
import { unknownAnchor } from './unknown-anchor.ts';
import { unknownImport } from './unknown-import.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownScheme } from './unknown-scheme.ts';
import { unknownSubject } from './unknown-subject.ts';
import { unknownUnit } from './unknown-unit.ts';
import { valuelessFact } from './valueless-fact.ts';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  duplicatePartId,
  duplicateAnchor,
  duplicateName,
  markupNotAllowed,
  foreignMarkup,
  strayMark,
  codeFence,
  tableRow,
  footnote,
  headingOutline,
  nesting,
  tooMuchMarkup,
  unknownScheme,
  unknownAnchor,
  repeatedWord,
  typedQuantity,
  unknownReference,
  unknownSubject,
  prerequisiteCycle,
  chapterOrder,
  factWithoutSource,
  minAboveMax,
  unknownImport,
  unknownUnit,
  dimensionMismatch,
  invariant,
  redirect,
  reviewDate,
  dateOrder,
  supersededInUse,
  disputeMissing,
  valuelessFact,
  cells,
  stackNoBoundary,
  stackOrder,
  decisionUnknownNode,
  decisionPaths,
  decisionAmbiguous,
  quizAnswers,
  quizNoReason,
  command,
  codeBlock,
  sampleFiles,
  sampleRejected,
  inventoryOpen,
  orphan,
];
