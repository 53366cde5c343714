import { names } from '../../../conventions/names';
import type { Port } from '../../../model/port';
import type { MeshServiceSettings } from '../mesh-service-settings';

interface Destination {
  readonly destination: { readonly host: string; readonly port: { readonly number: number } };
  readonly weight?: number;
}

interface Headers {
  readonly headers?: { readonly request: { readonly set: Record<string, string> } };
}

/** Destinations of a route, with the share of those that go to the place outside the mesh taken from all. */
export function shareElsewhere<T extends Destination>(
  service: MeshServiceSettings,
  port: Port,
  here: readonly T[],
): readonly (T | (Destination & Headers))[] {
  const { elsewhere } = service;
  const share = elsewhere?.share ?? 0;
  if (share === 0 || !elsewhere?.ports.some((one) => one.port.number === port.number)) return here;
  const there: Destination & Headers = {
    destination: {
      host: names.elsewhere(service.name, service.namespace),
      port: { number: port.number },
    },
    ...(elsewhere.hostHeader === undefined
      ? {}
      : { headers: { request: { set: { Host: elsewhere.hostHeader } } } }),
  };
  if (share === 100) return [there];
  // Whole numbers; Istio adds them up, so that they need not make 100.
  const weights = [...here.map(({ weight = 100 }) => weight * (100 - share)), 100 * share];
  const scale = weights.every((weight) => weight % 100 === 0) ? 100 : 1;
  return [...here, there].map((destination, index) => ({
    ...destination,
    weight: (weights[index] ?? 0) / scale,
  }));
}
