import type { Element, ElementContent } from 'hast';
import { createCssVariablesTheme, createHighlighterCoreSync, type HighlighterCore } from 'shiki/core';
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript';
import dockerfile from 'shiki/langs/dockerfile.mjs';
import json from 'shiki/langs/json.mjs';
import shell from 'shiki/langs/shellscript.mjs';
import session from 'shiki/langs/shellsession.mjs';
import sql from 'shiki/langs/sql.mjs';
import yaml from 'shiki/langs/yaml.mjs';
import { codeLanguage } from '../schema/code-language.ts';

const TOKEN = /^var\(--shiki-token-([a-z-]+)\)$/;

let highlighter: HighlighterCore | undefined;

/** Made at first use: a page without code does not pay for the grammars. */
function shiki(): HighlighterCore {
  highlighter ??= createHighlighterCoreSync({
    themes: [createCssVariablesTheme()],
    langs: [dockerfile, json, shell, session, sql, yaml],
    engine: createJavaScriptRegexEngine(),
  });
  return highlighter;
}

/**
 * Code as `<pre><code>` with a class for each token (`tk-keyword`, `tk-string`, ...). Colours are in the style sheet:
 * inline styles would need an exception in the content security policy.
 */
export function highlight(code: string, language: string): Element {
  const lang = codeLanguage(language)?.colours;
  const children = lang ? coloured(code, lang) : [text(code)];
  const inner: Element = { type: 'element', tagName: 'code', properties: {}, children };
  return {
    type: 'element',
    tagName: 'pre',
    properties: { className: ['code'], dataLanguage: language || 'text' },
    children: [inner],
  };
}

function coloured(code: string, lang: string): ElementContent[] {
  return runsOf(code, lang).map(({ kind, value }) => (kind === '' ? text(value) : span(kind, value)));
}

/** Text of one colour. */
interface Run {
  kind: string;
  value: string;
}

/** By language and text: the same code stands on several pages, and in what is downloaded. */
const known = new Map<string, readonly Run[]>();

function runsOf(code: string, lang: string): readonly Run[] {
  const key = `${lang}\n${code}`;
  const runs = known.get(key) ?? tokenize(code, lang);
  known.set(key, runs);
  return runs;
}

function tokenize(code: string, lang: string): Run[] {
  const { tokens } = shiki().codeToTokens(code, { lang, theme: 'css-variables' });
  const runs: Run[] = [];
  for (const [index, line] of tokens.entries()) {
    if (index > 0) append(runs, '', '\n');
    const typed = lang === 'shellsession' && line[0]?.content === '$';
    for (const [place, token] of line.entries()) {
      const kind = TOKEN.exec(token.color ?? '')?.[1] ?? '';
      append(runs, typed ? kindTyped(kind, place) : kind, token.content);
    }
  }
  return runs;
}

/** In a recorded session, what was typed differs from what was printed, and the prompt from both. */
function kindTyped(kind: string, place: number): string {
  if (place === 0) return 'prompt';
  return kind === '' ? 'command' : kind;
}

/** Neighbours of one kind share a span: fewer elements, fewer bytes. */
function append(runs: Run[], kind: string, value: string): void {
  const last = runs.at(-1);
  if (last && (last.kind === kind || value.trim() === '')) last.value += value;
  else runs.push({ kind, value });
}

const text = (value: string): ElementContent => ({ type: 'text', value });

const span = (kind: string, value: string): ElementContent => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [`tk-${kind}`] },
  children: [text(value)],
});
