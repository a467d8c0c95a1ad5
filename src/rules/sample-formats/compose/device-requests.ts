import { type Mapping, mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const PLACES = ['services.*.gpus.*', 'services.*.deploy.resources.reservations.devices.*'];

/** Devices are counted or named, not both (compose-go, validation/validation.go). */
export function deviceRequests(file: Mapping): ComposeProblem[] {
  return PLACES.flatMap((place) => valuesAt(file, place)).flatMap(({ path, value }) => {
    const request = mapping(value);
    if (!Object.hasOwn(request, 'count') || !Object.hasOwn(request, 'device_ids')) return [];
    return [
      {
        path: [...path, 'device_ids'],
        message: 'the request for devices has both `count` and `device_ids`',
        fix: 'Keep the one that you mean.',
      },
    ];
  });
}
