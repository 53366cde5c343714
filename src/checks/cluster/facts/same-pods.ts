import type { CheckedGateway } from './istio-gateways';

/** The same for two Gateways that configure the same pods: by these where manifests show them, else by what they ask for. */
export function samePods({ spec, pods }: CheckedGateway): string {
  return pods.length > 0
    ? pods.map(({ id }) => id).join()
    : Object.entries(spec.selector ?? {})
        .map(([key, value]) => `${key}=${value}`)
        .sort()
        .join();
}
