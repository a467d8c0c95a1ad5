import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { pageId } from '../../markup/page-id.ts';
import { notesOf } from '../document/endnotes.ts';

/** Marks citations and notes for reading systems, in place, and leads each note back to where it is first cited. */
export function linkNotes(tree: Root): void {
  const cited = new Set<string>();
  visit(tree, 'element', (node) => {
    const { href, role } = node.properties;
    if (role !== 'doc-noteref' || typeof href !== 'string') return;
    const note = href.slice(1);
    node.properties['epub:type'] = 'noteref';
    if (!cited.has(note)) node.properties.id = citedAnchor(note);
    cited.add(note);
  });
  visit(tree, 'element', (section) => {
    if (section.properties.role !== 'doc-endnotes') return;
    section.properties['epub:type'] = 'endnotes';
    for (const note of notesOf(section)) {
      note.properties['epub:type'] = 'endnote';
      const id = String(note.properties.id);
      const last = note.children.at(-1);
      if (cited.has(id) && last?.type === 'element') last.children.push(...backlink(id));
    }
  });
}

function backlink(note: string): ElementContent[] {
  const href = `#${citedAnchor(note)}`;
  return [{ type: 'text', value: ' ' }, h('a', { href, role: 'doc-backlink' }, 'Back to the text')];
}

const citedAnchor = (note: string): string => pageId('cited', note);
