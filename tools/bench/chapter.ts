import { numbers, type Writer, writerFrom } from './words.ts';

/** How a chapter's text mentions an entry: the guide writes a link, a plain site the words alone. */
export interface Mentions {
  /** Words about a fact, with a citation. */
  cited: (fact: number, words: string) => string;
  /** The value of a fact in running text. */
  value: (fact: number) => string;
  /** A word of the glossary. */
  term: (term: number, words: string) => string;
}

/** Text of a made-up chapter, and the numbers of the terms and facts that it mentions. */
export interface ChapterSource {
  title: string;
  summary: string;
  objectives: string[];
  body: string;
}

/** What a chapter has of its own. Entry `n` of a chapter has the number `chapter * PER_CHAPTER + n` in the guide. */
export const PER_CHAPTER = { term: 3, fact: 5, source: 2 } as const;

const SECTIONS = 6;
const PARAGRAPHS = 3;

/**
 * Chapter `n`, always the same for the same number: about 1,300 words under six headings, two tables, four blocks of
 * code, five citations and three words of the glossary, each of which comes up twice.
 */
export function chapterSource(n: number, mentions: Mentions): ChapterSource {
  const writer = writerFrom(n + 1);
  const sections = numbers(SECTIONS).map((section) => sectionOf(n, section, writer, mentions));
  return {
    title: `Chapter ${n + 1}: ${writer.words(3)}`,
    summary: writer.sentences(2),
    objectives: numbers(3).map(() => `Tell ${writer.words(6)}.`),
    body: `${writer.sentences(4)}\n\n${sections.join('\n\n')}\n`,
  };
}

function sectionOf(n: number, section: number, writer: Writer, mentions: Mentions): string {
  const { fact, term } = PER_CHAPTER;
  const aTerm = mentions.term(n * term + (section % term), writer.words(2));
  const paragraphs = numbers(PARAGRAPHS).map(() => writer.sentences(4));
  const opening = `The ${aTerm} is **${writer.words(2)}**, not *${writer.words(2)}*. ${paragraphs[0]}`;
  const blocks = [`## ${titled(writer.words(4))}`, opening, ...paragraphs.slice(1)];
  if (section < fact) {
    const number = n * fact + section;
    const mention =
      section % 2 === 0
        ? `It takes ${mentions.value(number)}, ${writer.words(5)}.`
        : `There ${mentions.cited(number, writer.words(4))}, ${writer.words(5)}.`;
    blocks.push(`${mention} ${writer.sentence()}`);
  }
  if (section % 3 === 0) blocks.push(`### ${titled(writer.words(3))}`, tableOf(writer));
  else blocks.push(codeOf(section, writer));
  if (section === 1)
    blocks.push(
      numbers(4)
        .map(() => `- ${writer.words(7)}`)
        .join('\n'),
    );
  return blocks.join('\n\n');
}

const titled = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function tableOf(writer: Writer): string {
  const row = (length: number) =>
    `| ${numbers(4)
      .map(() => writer.words(length))
      .join(' | ')} |`;
  return [row(1), '| --- | --- | --- | --- |', ...numbers(5).map(() => row(2))].join('\n');
}

function codeOf(section: number, writer: Writer): string {
  const name = () => writer.words(1);
  const block = (language: string, lines: string[]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\``;
  switch (section) {
    case 1:
      return block('yaml', [
        `# ${writer.words(6)}`,
        ...numbers(3).flatMap(() => [
          `${name()}:`,
          `  ${name()}: "${writer.words(2)}"`,
          `  ${name()}: ${writer.pick(99)}`,
        ]),
      ]);
    case 2:
      return block('json', [
        '{',
        ...numbers(6).map(() => `  "${name()}": { "${name()}": ${writer.pick(999)}, "${name()}": true },`),
        `  "${name()}": "${writer.words(3)}"`,
        '}',
      ]);
    case 4:
      return block('sh', [
        `# ${writer.words(5)}`,
        // The one command that every shell knows: a made-up program has no grammar.
        ...numbers(7).map(
          () => `echo ${name()} --${name()}="$${name()}" --${name()} ${writer.pick(99)} '${writer.words(2)}'`,
        ),
      ]);
    default:
      return block('sql', [
        `-- ${writer.words(6)}`,
        `SELECT ${name()}, count(*) AS ${name()}_total`,
        `FROM ${name()}_table JOIN ${name()}_list USING (${name()}_id)`,
        ...numbers(4).map(
          (index) => `${index === 0 ? 'WHERE' : '  AND'} ${name()}_${name()} > ${writer.pick(99)}`,
        ),
        `GROUP BY ${name()}_${name()} ORDER BY ${name()}_${name()} DESC;`,
      ]);
  }
}
