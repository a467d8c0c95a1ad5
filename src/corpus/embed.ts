import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { TargetKind } from '../schema/marks.ts';

/** Tags that show an entry inside a chapter, and the kind of that entry. */
export const EMBEDS = {
  Stack: 'stack',
  Catalog: 'catalog',
  Comparison: 'comparison',
  Decision: 'decision',
  Timeline: 'timeline',
  Sample: 'sample',
  Explainer: 'explainer',
} as const satisfies Record<string, TargetKind>;
export type Embed = keyof typeof EMBEDS;

/** Tags that set a passage apart. */
export const ASIDES = ['Deeper', 'Misconception', 'Example'] as const;
export type Aside = (typeof ASIDES)[number];

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The tag of that name that shows an entry, if there is one. */
export function embedOf(name: string | null): Embed | undefined {
  return (Object.keys(EMBEDS) as Embed[]).find((tag) => tag === name);
}

/** The tag of that name that sets a passage apart, if there is one. */
export function asideOf(name: string | null): Aside | undefined {
  return ASIDES.find((tag) => tag === name);
}

/** The value of an attribute that is a plain string. */
export function attribute(element: Pick<JsxElement, 'attributes'>, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
