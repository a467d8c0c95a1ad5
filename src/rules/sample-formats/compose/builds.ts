import { offer, quote } from '../../../diagnostics/wording.ts';
import { isPlainText, list, type Mapping, mapping, servicesOf } from './model.ts';
import type { ComposeProblem } from './problem.ts';

/** What excludes or requires one another in the build of a service (compose-go, loader/validate.go). */
export function builds(file: Mapping): ComposeProblem[] {
  return servicesOf(file).flatMap(({ name, path, spec }) => {
    const build = mapping(spec.build);
    const platforms = list(build.platforms).filter(isPlainText);
    const isForeign =
      isPlainText(spec.platform) && platforms.length > 0 && !platforms.includes(spec.platform);
    return [
      ...(build.dockerfile && build.dockerfile_inline
        ? [
            {
              path: [...path, 'build', 'dockerfile_inline'],
              message: `the build of the service ${quote(name)} has both \`dockerfile\` and \`dockerfile_inline\``,
              fix: 'Remove one of the two.',
            },
          ]
        : []),
      ...(isForeign
        ? [
            {
              path: [...path, 'platform'],
              message: `the service ${quote(name)} runs on ${quote(String(spec.platform))}, which is not among the platforms that it is built for`,
              fix: `Add it to \`build\`, \`platforms\`, or ${offer(String(spec.platform), platforms)}.`,
            },
          ]
        : []),
    ];
  });
}
