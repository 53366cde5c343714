import type { Volume } from '../../../model/volume';

type Disk = Extract<Volume, { kind: 'disk' }>;

/** Whether every pod gets a volume of its own that outlives it. */
export function isDisk(volume: Volume): volume is Disk {
  return volume.kind === 'disk';
}
