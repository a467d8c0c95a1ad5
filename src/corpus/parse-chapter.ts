import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { parseMdx, TOO_DEEP } from './markdown.ts';
import { type Parsed, parseYaml } from './parse-yaml.ts';
import { failure, type Result, success } from './result.ts';

export interface ParsedChapter {
  frontMatter: Parsed;
  body: Root;
  /** Body with the front matter blanked out, so that its offsets and lines are those of the file. */
  text: string;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Splits a chapter into front matter and body and parses both; positions are those of the whole file. */
export function parseChapter(text: string, file: string): Result<ParsedChapter> {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) {
    return failure(
      diagnostic(
        'missing-field',
        { file, line: 1, column: 1 },
        'The chapter has no front matter.',
        'Begin the file with a line ---, the fields (title, summary, ...), and another line ---.',
      ),
    );
  }
  const frontMatter = parseYaml(match[1] ?? '', file, 2);
  const blanked = match[0].replace(/[^\n]/g, ' ') + text.slice(match[0].length);
  const body = parseBody(blanked, file);
  if (!frontMatter.ok || !body.ok) {
    return failure(frontMatter.ok ? [] : frontMatter.diagnostics, body.ok ? [] : body.diagnostics);
  }
  return success({ frontMatter: frontMatter.value, body: body.value, text: blanked });
}

function parseBody(text: string, file: string): Result<Root> {
  try {
    return success(parseMdx(text));
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const { column, line, reason } = placed(error);
    return failure(
      diagnostic(
        'mdx-syntax',
        { file, line, column },
        `The MDX cannot be read here: ${reason}.`,
        error.ruleId === TOO_DEEP
          ? 'Flatten it: quotes, lists and tags inside each other need a few levels only.'
          : 'Close the tag, or write a literal < as \\< and a literal { as \\{.',
      ),
    );
  }
}

/** A tag that is never closed has its place in the words of the message only, as "(5:1-5:9)". */
function placed(error: VFileMessage): { line: number; column: number; reason: string } {
  const sentence = error.reason.split('\n')[0]?.replace(/\.$/, '') ?? '';
  const [range, line, column] = / \((\d+):(\d+)-\d+:\d+\)/.exec(sentence) ?? [];
  if (error.line !== undefined) return { line: error.line, column: error.column ?? 1, reason: sentence };
  return { line: Number(line ?? 1), column: Number(column ?? 1), reason: sentence.replace(range ?? '', '') };
}
