import type { VolumeDefinition } from './volume';
import { spreadFields } from './making/spread-fields';

/**
 * Space that is empty at every start, for images that write where they should not.
 *
 * @param mount absolute directory in the container
 * @param options how much, and where it is kept
 */
export function scratch(
  mount: string,
  options: {
    /** Its limit. @default '64Mi' */
    readonly size?: string;
    /** Whether it is kept in memory; it then counts against the memory limit. @default false */
    readonly memory?: boolean;
  } = {},
): VolumeDefinition {
  return spreadFields(options, (given) => ({
    volume: 'scratch',
    mount,
    size: '64Mi',
    memory: false,
    ...given,
  }));
}
