import type { GrammarFlag } from '../../src/kinds/grammar.ts';
import type { Ask } from './client.ts';
import { isTouchy } from './probe.ts';

/**
 * Flags that a client accepts but lists in no help: the names are tried on every command. Of `docker`: those that
 * cli/command of github.com/docker/cli marks as hidden or deprecated (28f756087e).
 */
const CANDIDATES: Readonly<Record<string, readonly string[]>> = {
  docker: [
    'disable-content-trust',
    'dns-opt',
    'kernel-memory',
    'net',
    'net-alias',
    'orchestrator',
    'pause',
    'time',
  ],
};

/** The hidden flags that a command of a Cobra program accepts, with whether they take a value and are deprecated. */
export function hiddenFlags(
  program: string,
  path: readonly string[],
  listed: readonly GrammarFlag[],
  ask: Ask,
): GrammarFlag[] {
  if (isTouchy(path)) return [];
  const names = (CANDIDATES[program] ?? []).filter((name) => !listed.some(({ long }) => long === name));
  return names.flatMap((long) => {
    const alone = ask([...path, `--${long}`]);
    if (/unknown (?:flag|command)/.test(alone)) return [];
    const takesValue = /flag needs an argument/.test(alone);
    const said = takesValue ? ask([...path, `--${long}`, '1']) : alone;
    return [
      {
        long,
        ...(takesValue && { value: 'value' }),
        hidden: true as const,
        ...(/has been deprecated/.test(said) && { deprecated: true as const }),
      },
    ];
  });
}
