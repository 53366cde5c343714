import type { Port } from '../../../model/port';
import type { Share } from '../../../model/route';
import { names } from '../../../conventions/names';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { shareElsewhere } from './share-elsewhere';

interface Destination {
  readonly destination: {
    readonly host: string;
    readonly port: { readonly number: number };
    readonly subset?: string;
  };
  readonly weight?: number;
}

/**
 * Where a route to a port leads: to the versions that it names, or to all by their weight, less what still goes to
 * another place. One without a share is not named, so that it can go away without a moment in which a route leads
 * nowhere.
 */
export function destinations(
  service: MeshServiceSettings,
  port: Port,
  to?: readonly Share[],
): readonly Destination[] {
  const destination = {
    // Never a short name: it is completed with the namespace of whoever reads the rule.
    host: names.host(service.name, service.namespace),
    port: { number: port.number },
  };
  const shares = to ?? service.versions.map(({ name, weight }) => ({ version: name, weight }));
  const here = shares
    .filter(({ weight }) => weight > 0)
    .map(({ version, weight }) =>
      version === '' ? { destination } : { destination: { ...destination, subset: version }, weight },
    );
  return to === undefined ? shareElsewhere(service, port, here) : here;
}
