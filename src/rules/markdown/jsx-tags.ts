import { ASIDES, attribute, EMBEDS, type JsxElement } from '../../corpus/embed.ts';
import { closest } from '../../diagnostics/closest.ts';
import { oneOf, quote } from '../../diagnostics/wording.ts';
import type { Problem } from '../lib/problem.ts';

interface TagSpec {
  required: string[];
  optional: string[];
  /** Whether text is between the opening and the closing tag. */
  encloses: boolean;
}

const EMBED: TagSpec = { required: ['id'], optional: [], encloses: false };

const TAGS: Readonly<Record<string, TagSpec>> = {
  ...Object.fromEntries(Object.keys(EMBEDS).map((name) => [name, EMBED])),
  Sample: { ...EMBED, optional: ['file'] },
  ...Object.fromEntries(ASIDES.map((name) => [name, { required: ['title'], optional: [], encloses: true }])),
};

const NAMES = Object.keys(TAGS);

/** What is wrong with a tag of a chapter: its name, its attributes, or where it is. */
export function checkTag(element: JsxElement): Problem[] {
  const { name } = element;
  if (name === null) {
    return [{ message: 'holds an empty tag <>', fix: 'Remove it, or write a literal < as \\<.' }];
  }
  const spec = Object.hasOwn(TAGS, name) ? TAGS[name] : undefined;
  if (!spec) return [unknownTag(name)];
  return [...checkAttributes(element, name, spec), ...checkPlace(element, name, spec)];
}

/** What to write instead of elements of HTML that writers know from elsewhere. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  ['a', 'Write [words](source:some-id), or another link with a scheme.'],
  ['b', 'Write **words**.'],
  [
    'br',
    'Remove it: begin a new paragraph, or end the line with a backslash; in a table, write another row.',
  ],
  ['code', 'Put the code in backquotes.'],
  ['details', 'Write <Deeper title="...">.'],
  ['em', 'Write *words*.'],
  ['i', 'Write *words*.'],
  ['kbd', 'Put the key in backquotes.'],
  ['strong', 'Write **words**.'],
  ['summary', 'Put its words into the title: <Deeper title="...">.'],
]);

function unknownTag(name: string): Problem {
  const instead = INSTEAD.get(name);
  if (instead !== undefined) return { message: `uses the HTML tag <${name}>`, fix: instead };
  const near = closest(name, NAMES);
  return {
    message: `uses the tag <${name}>, which no template knows`,
    fix:
      near === undefined
        ? `Use Markdown, or one of the tags ${NAMES.join(', ')}; write a literal < as \\<.`
        : `Write <${near}> (the closest tag).`,
  };
}

function checkAttributes(element: JsxElement, tag: string, spec: TagSpec): Problem[] {
  const known = [...spec.required, ...spec.optional];
  const found: Problem[] = [];
  for (const one of element.attributes) {
    if (one.type === 'mdxJsxExpressionAttribute') {
      found.push({ message: `gives <${tag}> attributes in braces`, fix: `Write ${example(tag, spec)}.` });
    } else if (!known.includes(one.name)) {
      found.push({
        message: `gives <${tag}> the attribute ${quote(one.name)}, which it does not have`,
        fix: `Remove it; <${tag}> takes ${oneOf(known)}.`,
      });
    } else if (typeof one.value !== 'string' || one.value.trim() === '') {
      found.push({
        message: `gives <${tag}> the attribute ${quote(one.name)} without a text in quotes`,
        fix: `Write ${one.name}="...".`,
      });
    }
  }
  const given = element.attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one.name] : []));
  for (const name of known.filter((one) => given.indexOf(one) !== given.lastIndexOf(one))) {
    found.push({ message: `gives <${tag}> the attribute ${quote(name)} twice`, fix: 'Keep one of the two.' });
  }
  for (const name of spec.required.filter((one) => !given.includes(one))) {
    found.push({ message: `uses <${tag}> without ${quote(name)}`, fix: `Write ${example(tag, spec)}.` });
  }
  return found;
}

function checkPlace(element: JsxElement, tag: string, spec: TagSpec): Problem[] {
  if (element.type === 'mdxJsxTextElement') {
    return [
      {
        message: `has <${tag}> inside a line of text`,
        fix: 'Give the tag lines of its own, with an empty line before and after it.',
      },
    ];
  }
  if (spec.encloses && element.children.length === 0) {
    return [{ message: `has an empty <${tag}>`, fix: `Put text between <${tag}> and </${tag}>.` }];
  }
  if (!spec.encloses && element.children.length > 0) {
    const id = attribute(element, 'id') ?? '...';
    return [
      { message: `puts text inside <${tag}>`, fix: `Write <${tag} id="${id}" /> and move the text out.` },
    ];
  }
  return [];
}

function example(tag: string, spec: TagSpec): string {
  const attributes = spec.required.map((name) => `${name}="..."`).join(' ');
  return spec.encloses ? `<${tag} ${attributes}>` : `<${tag} ${attributes} />`;
}
