import type { ServiceSettings } from '../../../definition/service-definition';
import { mebibytes } from '../../mebibytes';
import { placeResources } from '../place-resources';

/** Mebibytes that a container may use, times a share of them. */
export function memoryLimit(settings: ServiceSettings, share = 1): number {
  return Math.floor(mebibytes(placeResources(settings).memoryLimit) * share);
}
