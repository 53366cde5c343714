import type { Port } from '../../model/port';
import type { Share } from '../../model/route';
import { names } from '../../conventions/names';
import type { MeshServiceSettings } from './mesh-service-settings';

interface Destination {
  readonly destination: {
    readonly host: string;
    readonly port: { readonly number: number };
    readonly subset?: string;
  };
  readonly weight?: number;
}

/**
 * Where a route to a port leads: to the service, or by weight to versions. One without a share is not named, so
 * that it can go away without a moment in which a route leads nowhere.
 */
export function destinations(
  service: MeshServiceSettings,
  port: Port,
  to: readonly Share[] = service.versions.map(({ name, weight }) => ({ version: name, weight })),
): Destination[] {
  const destination = {
    // Never a short name: it is completed with the namespace of whoever reads the rule.
    host: names.host(service.name, service.namespace),
    port: { number: port.number },
  };
  return to
    .filter(({ weight }) => weight > 0)
    .map(({ version, weight }) =>
      version === '' ? { destination } : { destination: { ...destination, subset: version }, weight },
    );
}
