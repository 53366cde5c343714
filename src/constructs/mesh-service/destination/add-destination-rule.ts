import { DestinationRule } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { argocdKeys } from '../../../conventions/argocd-keys';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import { exportScope } from '../routes/export-scope';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { trafficPolicy } from './traffic-policy';

/**
 * Adds the circuit breaker and the load balancing, which work in the proxies of callers, and the versions that
 * routes can name. In the service's own namespace, because a proxy takes the first rule it finds there and merges
 * none (https://istio.io/latest/docs/ops/best-practices/traffic-management/#cross-namespace-configuration).
 */
export function addDestinationRule(scope: Construct, service: MeshServiceSettings): void {
  if (service.ports.length === 0) return;
  const subsets = service.versions
    .filter((version) => version.name !== '')
    .map(({ name }) => ({ name, labels: { [labels.version]: name } }));
  const metadata = objectMetadata(service, service.name);
  new DestinationRule(scope, 'destination-rule', {
    // A route to a version that no rule knows yet is answered with 503.
    metadata: subsets.length > 0 ? { ...metadata, annotations: { [argocdKeys.syncWave]: '-1' } } : metadata,
    spec: {
      host: names.host(service.name, service.namespace),
      exportTo: exportScope(service),
      trafficPolicy: trafficPolicy(service),
      ...(subsets.length > 0 ? { subsets } : {}),
    },
  });
}
