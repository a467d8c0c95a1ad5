import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import type { GrammarDraft } from './draft.ts';
import { byWords } from './spellings.ts';

/** Widest line into which a flag or a list is folded. */
const WIDTH = 110;

/**
 * The text of a grammar file: commands and flags in alphabetical order, one flag a line, so that the next capture
 * gives a readable difference. The draft must fit the schema of grammars: see `objections`.
 */
export function formatGrammar(draft: GrammarDraft): string {
  const sorted = {
    ...draft,
    ...(draft.globalFlags !== undefined && { globalFlags: sortFlags(draft.globalFlags) }),
    commands: [...draft.commands]
      .sort((a, b) => byWords(a.path, b.path))
      .map(({ path, aliases, flags, ...rest }) => ({
        path,
        ...(aliases !== undefined && { aliases }),
        ...(flags !== undefined && { flags: sortFlags(flags) }),
        ...rest,
      })),
  };
  return `${fold(JSON.stringify(sorted, null, 2))}\n`;
}

function sortFlags(flags: readonly GrammarFlag[]): GrammarFlag[] {
  const name = ({ long, plus, short }: GrammarFlag) => long ?? short ?? `+${plus}`;
  return flags
    .map(({ deprecated, hidden, long, plus, short, value }) => ({
      ...(long !== undefined && { long }),
      ...(short !== undefined && { short }),
      ...(plus !== undefined && { plus }),
      ...(value !== undefined && { value }),
      ...(hidden && { hidden }),
      ...(deprecated && { deprecated }),
    }))
    .sort((a, b) => (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0));
}

/** Puts each innermost object or list on one line. */
function fold(json: string): string {
  return json.replace(/(\{|\[)\n[^{}[\]]*?\n\s*(\}|\])(?=,?$)/gm, (block) => {
    const line = block.replace(/\n\s*/g, ' ').replace(/^\[ | \]$/g, (edge) => edge.trim());
    return line.length > WIDTH ? block : line;
  });
}
