import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot, loadGuide } from '../src/data.ts';
import { format } from '../src/diagnostics/format.ts';

/** Has a build refuse content with errors before anything is rendered, in the words of the validator. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build') return;
        const loading = loadGuide();
        const report = format(
          loading.ok ? loading.warnings : loading.diagnostics,
          'text',
          relative(process.cwd(), contentRoot()),
        );
        if (!loading.ok) throw new InvalidContent(report);
        if (report) logger.info(`\n${report}`);
      },
    },
  };
}

/** It tells of content, not of the program: its message is all there is to see. */
class InvalidContent extends Error {
  override name = 'Content';
  override stack = '';
}
