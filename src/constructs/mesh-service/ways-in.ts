import type { Exposure } from '../../model/exposure';
import type { MeshServiceSettings } from './mesh-service-settings';

/** Every way in through a gateway, for policies: what the gateway does not look into has no paths to limit. */
export function waysIn({
  exposures,
  openings,
}: Pick<MeshServiceSettings, 'exposures' | 'openings'>): readonly Pick<
  Exposure,
  'gateway' | 'paths' | 'port'
>[] {
  return [...exposures, ...openings.map(({ gateway, port }) => ({ gateway, port, paths: ['/'] }))];
}
