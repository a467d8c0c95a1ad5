import { createHash } from 'node:crypto';
import postcss, { type AtRule, type Root } from 'postcss';
import { hashOf } from '../../src/layouts/policy.ts';
import { dropUnusedProperties, usedIn } from './custom-properties.ts';
import { type ElementKind, elementKinds, kindKey } from './element-kind.ts';
import { takePaperRules } from './paper-rules.ts';
import { namedIn, prune } from './prune.ts';
import { renameScopes, scopeNames, scopeTrimmer } from './scopes.ts';

/** Files of a rendered site, by address. */
export interface SiteFiles {
  sheets: ReadonlyMap<string, string>;
  scripts: readonly string[];
  /** Address of the style sheet for paper, which no screen waits for. */
  paper: string;
}

export interface SiteStyles {
  /** The style sheet for paper of all pages: its own rules, then those that were in the others. */
  paper: string;
  /** A page that carries its own style instead of links to style sheets. */
  styled(html: string): string;
}

/** What pages of certain elements carry: their style, and the scopes that its rules and those for paper name. */
interface PageStyle {
  css: string;
  trim: (html: string) => string;
}

const SHEET_LINK = /<link rel="stylesheet" href="([^"]+)">/g;

/** The head of a page states the order of layers first, in a style element whose hash the policy allows. */
const LAYERS = /<style>([^<]*)<\/style>/;

/**
 * Writes into each page the style that it needs: the rules that something on it can match, and the custom properties
 * that those use; see decision 018. Whatever a script names may come to stand on a page.
 */
export function siteStyles({ paper, scripts, sheets }: SiteFiles): SiteStyles {
  const names = scopeNames(sheets.values());
  const made = new Set(scripts.flatMap((script) => script.match(/[a-z][\w-]*/gi) ?? []));
  const screen = new Map<string, Root>();
  const forPaper = postcss.parse(sheets.get(paper) ?? '');
  for (const [address, css] of sheets) {
    const sheet = postcss.parse(css);
    if (address === paper) continue;
    forPaper.append(takePaperRules(sheet));
    screen.set(address, sheet);
  }
  const elsewhere = new Set([...scripts, forPaper.toString()].flatMap(usedIn));
  const namedOnPaper = namedIn(forPaper);
  const known = new Map<string, PageStyle>();

  const styleOf = (
    linked: readonly string[],
    kinds: readonly ElementKind[],
    drawn: readonly string[],
  ): PageStyle => {
    const key = createHash('sha256')
      .update([...linked, ...kinds.map(kindKey).sort(), ...drawn].join('\n'))
      .digest('base64');
    const style = known.get(key) ?? makeStyle(linked, kinds, drawn);
    known.set(key, style);
    return style;
  };

  const makeStyle = (
    linked: readonly string[],
    kinds: readonly ElementKind[],
    drawn: readonly string[],
  ): PageStyle => {
    const style = joined(linked.flatMap((address) => screen.get(address) ?? []));
    prune(style, { kinds, made });
    dropUnusedProperties(style, new Set([...elsewhere, ...drawn]));
    const named = [...namedIn(style), ...namedOnPaper];
    return { css: renameScopes(style.toString(), names), trim: scopeTrimmer(named, names, made) };
  };

  return {
    paper: renameScopes(forPaper.toString(), names),
    styled(html) {
      const linked = [...html.matchAll(SHEET_LINK)].flatMap(([, address]) => address ?? []);
      const layers = LAYERS.exec(html)?.[1];
      if (layers === undefined) return html;
      // What is drawn in the page, the mark first of all, has its colours in attributes.
      const drawn = [...new Set(usedIn(html))].sort();
      const { css, trim } = styleOf(linked, elementKinds(html), drawn);
      const style = layers.trim() + css;
      const page = html
        .replaceAll(SHEET_LINK, (link, address: string) => (screen.has(address) ? '' : link))
        .replace(LAYERS, () => `<style>${style}</style>`)
        .replace(hashOf(layers), () => hashOf(style));
      return trim(page);
    },
  };
}

/** One sheet of several, with one group for each layer. */
function joined(sheets: readonly Root[]): Root {
  const all = postcss.root();
  const layers = new Map<string, AtRule>();
  for (const node of sheets.flatMap((sheet) => sheet.clone().nodes)) {
    const layer = node.type === 'atrule' && node.name === 'layer' && node.nodes ? node : undefined;
    const same = layer && layers.get(layer.params);
    if (same) same.append(layer.nodes ?? []);
    else all.append(node);
    if (layer && !same) layers.set(layer.params, layer);
  }
  return all;
}
