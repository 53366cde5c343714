import type { PlatformDefinition } from '../../definition/platform-definition';
import type { Problem } from '../../problems/problem';
import { checkQuiet } from './check-quiet';
import { checkReceiver, checkReceivers } from './check-receivers';

/** Receivers that projects share, the dead man's switch, and quiet hours of environments. */
export function checkPlatformAlerts(
  { environments, observability }: PlatformDefinition,
  file: string,
): readonly Problem[] {
  const { receivers, deadManSwitch, images } = observability;
  const below = (field: string) => ({ file, path: ['observability', field] });
  return [
    ...checkReceivers(receivers ?? {}, images, below('receivers')),
    ...(deadManSwitch === undefined ? [] : checkReceiver(deadManSwitch, images, below('deadManSwitch'))),
    ...Object.entries(environments).flatMap(([name, { quiet }]) =>
      quiet === undefined ? [] : checkQuiet(quiet, { file, path: ['environments', name, 'quiet'] }),
    ),
  ];
}
