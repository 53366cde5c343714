import type { Port } from '../../model/port';
import { names } from '../../conventions/names';
import type { MeshServiceSettings } from './mesh-service-settings';
import { shareElsewhere } from './share-elsewhere';

interface Destination {
  readonly destination: {
    readonly host: string;
    readonly port: { readonly number: number };
    readonly subset?: string;
  };
  readonly weight?: number;
}

/** Where a route to a port leads: to the service, or by weight to its versions. */
export function destinations(service: MeshServiceSettings, port: Port): Destination[] {
  const destination = {
    // Never a short name: it is completed with the namespace of whoever reads the rule.
    host: names.host(service.name, service.namespace),
    port: { number: port.number },
  };
  const here = service.versions.map(({ name, weight }): Destination =>
    name === '' ? { destination } : { destination: { ...destination, subset: name }, weight },
  );
  return [...shareElsewhere(service, port, here)];
}
