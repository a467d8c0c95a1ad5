import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { hasOwnCode, KINDS, type Kind } from '../kinds/kinds.ts';
import { excessDiagnostic } from './excess-findings.ts';
import { parseMdx } from './markdown.ts';
import { mdxDiagnostic } from './mdx-findings.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { failure, type Result, success } from './result.ts';

/** A file of fields and, below them, text. */
export interface ParsedDocument {
  frontMatter: Parsed;
  body: Root;
  /** Body with the front matter blanked out, so that its offsets and lines are those of the file. */
  text: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a file into front matter and body and parses both; positions are those of the whole file. */
export function parseDocument(text: string, file: string, kind: Kind): Result<ParsedDocument> {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    return failure(
      diagnostic(
        'missing-field',
        { file, line: 1, column: 1 },
        `The ${KINDS[kind].name} has no front matter.`,
        'Begin the file with a line ---, the fields (title, summary, ...), and another line ---.',
      ),
    );
  }
  const frontMatter = parseYaml(match[1] ?? '', file, 2);
  const blanked = match[0].replace(/[^\n]/g, ' ') + text.slice(match[0].length);
  const body = parseBody(blanked, file, hasOwnCode(kind));
  if (!frontMatter.ok || !body.ok) {
    return failure(frontMatter.ok ? [] : frontMatter.diagnostics, body.ok ? [] : body.diagnostics);
  }
  return success({ frontMatter: frontMatter.value, body: body.value, text: blanked });
}

function parseBody(text: string, file: string, code: boolean): Result<Root> {
  try {
    const tree = parseMdx(text, code);
    return typeof tree === 'string' ? failure(excessDiagnostic(tree, text, file)) : success(tree);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return failure(mdxDiagnostic(error, text, file));
  }
}
