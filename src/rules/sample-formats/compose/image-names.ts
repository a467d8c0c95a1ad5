import { quote } from '../../../diagnostics/wording.ts';
import { imageNameFault, imageNameFix } from '../parse-image-name.ts';
import { isPlainText, type Mapping, mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { type Found, valuesAt } from './values-at.ts';

/** Names of images are ones (Compose Specification, chapter 5, "image"). */
export function imageNames(file: Mapping): ComposeProblem[] {
  return [
    ...valuesAt(file, 'services.*.image'),
    ...valuesAt(file, 'services.*.pre_start.*.image'),
    ...mountedImages(file),
  ].flatMap(({ path, value }) => {
    const fault = isPlainText(value) && value !== '' ? imageNameFault(value) : undefined;
    if (fault === undefined) return [];
    return [
      {
        path,
        message: `the image name ${quote(String(value))} ${fault}`,
        fix: imageNameFix(String(value)),
      },
    ];
  });
}

function mountedImages(file: Mapping): Found[] {
  return valuesAt(file, 'services.*.volumes.*')
    .filter(({ value }) => mapping(value).type === 'image')
    .map(({ path, value }) => ({ path: [...path, 'source'], value: mapping(value).source }));
}
