import { expect, it } from 'vitest';
import { DIALECTS } from '../../../src/rules/markdown/dialects.ts';

const marks = (text: string) =>
  DIALECTS.flatMap(({ pattern }) => [...text.matchAll(pattern)].map(([mark]) => mark.trim()));

it.each([
  ':::tip',
  ':::',
  '!!! note',
  '[!NOTE]',
  '[TOC]',
  '[[_TOC_]]',
  '[[page|words]]',
  '{{< ref "x" >}}',
  '{{% note %}}',
  '{% raw %}',
  '{#id}',
  '{: .note}',
  '{.class #id}',
  '^[a note]',
  '[a] (term:b)',
  '(a)[term:b]',
  '[a](term:b c)',
  '[a][b]',
  '[a][]',
  ':rocket:',
  ':+1:',
  '==word==',
  '==a b==',
  '$x$',
  '$O(n^2)$',
  '$$x + y$$',
])('knows %s', (mark) => expect(marks(`${mark}`)).toContain(mark));

it.each([
  'a: b: c',
  '10:30:45',
  '::1 and fe80::1:2',
  'host:port:x',
  'docker.io/a:b:c',
  'a == b and c == d',
  'a==b==c',
  '===',
  '$5 and $6',
  '$HOME/bin:$PATH',
  '$HOME and $USER.',
  'US$ and A$',
  'cost $5-$10',
  '{{.Names}} and {name}',
  'a[0][1]',
  '[sic] and [1, 2]',
  'x ^ y ^ z',
  'Why? Because!',
  'Term: what it means',
  '!important',
])('lets "%s" be', (text) => expect(marks(text)).toEqual([]));
