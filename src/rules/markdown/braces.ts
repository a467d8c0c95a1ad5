import { quote } from '../../diagnostics/wording.ts';
import type { Problem } from '../lib/problem.ts';

/** What is wrong with braces in a chapter, by what is between them. Comments are gone before any rule looks. */
export function checkBraces(value: string): Problem {
  const shown = quote(`{${value}}`);
  if (/^\s*\/\*/.test(value)) {
    return {
      message: 'has a comment in braces that ends too soon or never, or holds a brace',
      fix: 'Write {/* ... */} with words between the marks, and no brace.',
    };
  }
  if (/^\s*#[^\s#]+\s*$/.test(value)) {
    return {
      message: `gives an id of its own, ${shown}`,
      fix: 'Remove it: the address of a heading is made from its words.',
    };
  }
  if (/^\s*[:.][\w\s]/.test(value)) {
    return {
      message: `gives attributes in braces, ${shown}, which nothing reads`,
      fix: 'Remove them: how text looks is left to the templates.',
    };
  }
  if (/^(?:\{[<%{]?|%)/.test(value)) {
    return {
      message: `holds ${shown}, which only another generator reads`,
      fix: 'Remove it, or put it in backquotes when readers are to see it.',
    };
  }
  return {
    message: `holds the expression ${shown}, but chapters run no code`,
    fix: 'Write a literal { as \\{, or put code in backquotes.',
  };
}
