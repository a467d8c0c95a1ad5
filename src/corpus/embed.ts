import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { TargetKind } from '../schema/marks.ts';

/** Tags that show an entry inside a chapter, and the kind of that entry. */
export const EMBEDS: Readonly<Record<string, TargetKind>> = {
  Stack: 'stack',
  Catalog: 'catalog',
  Comparison: 'comparison',
  Decision: 'decision',
  Timeline: 'timeline',
  Sample: 'sample',
};

/** Tags that set a passage apart. */
export const ASIDES = ['Deeper', 'Misconception', 'Example'] as const;

export type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The value of an attribute that is a plain string. */
export function attribute(element: JsxElement, name: string): string | undefined {
  const found = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
