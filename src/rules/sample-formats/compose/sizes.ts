import { quote } from '../../../diagnostics/wording.ts';
import { byteSize } from '../parse-size.ts';
import { isPlainText, type Mapping } from './model.ts';
import type { ComposeProblem } from './problem.ts';
import { valuesAt } from './values-at.ts';

const PLACES = [
  'services.*.mem_limit',
  'services.*.mem_reservation',
  'services.*.memswap_limit',
  'services.*.shm_size',
  'services.*.build.shm_size',
  'services.*.deploy.resources.limits.memory',
  'services.*.deploy.resources.reservations.memory',
  'services.*.volumes.*.tmpfs.size',
  'services.*.blkio_config.device_read_bps.*.rate',
  'services.*.blkio_config.device_write_bps.*.rate',
];

/** Amounts of bytes are ones (Compose Specification, chapter 11, "Specifying byte values"). */
export function sizes(file: Mapping): ComposeProblem[] {
  return PLACES.flatMap((place) => valuesAt(file, place)).flatMap(({ path, value }) =>
    !isPlainText(value) || byteSize(value) !== undefined
      ? []
      : [
          {
            path,
            message: `${quote(value)} is no size`,
            fix: 'Write a number and a unit of b, k, m or g: "512m", "1g".',
          },
        ],
  );
}
