import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { x } from 'xastscript';
import { xhtmlFile, xmlFile } from '../../../../src/exports/epub/xml.ts';
import { textOf } from '../../../../src/markup/text-of.ts';

/** Characters that XML 1.0 knows (2.2); anything else makes a whole book unreadable. */
const XML_TEXT = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const unit = fc.oneof(
  fc.constantFrom('<', '>', '&', '"', "'", ']', ']]>', '\u0000', '\u001b', '\ud800', '\uffff'),
  fc.string(),
);
const hostile = fc.array(unit).map((parts) => parts.join(''));

test('any text and any attribute make well-formed XML', () => {
  fc.assert(
    fc.property(hostile, hostile, (text, value) => {
      const xml = xmlFile(x('a', { title: `.${value}` }, `.${text}`));
      expect(xml).toMatch(XML_TEXT);
      const [, attribute, content] = /^<\?xml[^>]*\?>\n<a title="([^"]*)">(.*)<\/a>\n$/s.exec(xml) ?? [];
      for (const part of [attribute, content]) {
        expect(part).not.toContain('<');
        expect(part).not.toContain(']]>');
        expect(part?.replace(/&(?:#x[0-9A-F]+|amp|lt|gt|quot|apos);/g, '')).not.toContain('&');
      }
    }),
  );
});

test('text that XML knows comes back as it was', () => {
  const plain = fc.string({ unit: 'grapheme' }).filter((text) => XML_TEXT.test(text) && !text.includes('\r'));
  fc.assert(
    fc.property(plain, (text) => {
      const page = xhtmlFile(h('html', h('body', h('p', text))));
      expect(textOf(fromHtml(page.slice(page.indexOf('<p>')), { fragment: true })).trimEnd()).toBe(
        text.trimEnd(),
      );
    }),
  );
});
