import { annotations } from '../../conventions/annotations';
import { labels } from '../../conventions/labels';
import { components } from '../../observability/stack/components';
import type { Stack } from '../../observability/stack/stack';

/**
 * Labels and annotations of a pod whose proxy takes in and no more: it checks who comes, by certificate. What the pod
 * itself calls goes past it, and Prometheus, which has no certificate, reads the metrics past it.
 */
export function inboundProxy({ revision }: Stack): {
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
} {
  return {
    labels: { [labels.inject]: 'true', [labels.revision]: revision },
    annotations: {
      [annotations.nativeSidecar]: 'true',
      [annotations.includeOutboundRanges]: '',
      [annotations.excludeInboundPorts]: String(components.collector.port),
    },
  };
}
