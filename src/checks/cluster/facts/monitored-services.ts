import type { ServiceMonitorSpec } from '@cdk8s/prometheus-operator';
import { matchesSelector } from '../../../access/network/matches-selector';
import { groupBy } from '../../../conventions/group-by';
import type { CheckedObject } from '../checked-object';
import { perCluster } from '../per-cluster';
import { objectsOf } from './objects-of';
import { services, type CheckedService } from './services';

/** A ServiceMonitor, and the Services that it finds. */
export interface MonitoredServices {
  readonly one: CheckedObject;
  readonly spec: ServiceMonitorSpec;
  /** Whether it looks in its own namespace only. */
  readonly isOwn: boolean;
  readonly services: readonly CheckedService[];
}

/** What every ServiceMonitor finds. */
export const monitoredServices = perCluster((cluster): readonly MonitoredServices[] => {
  const places = groupBy([...services(cluster).values()], ({ one }) => one.namespace);
  return objectsOf<ServiceMonitorSpec>(cluster, 'monitoring.coreos.com/ServiceMonitor').map(
    ({ spec, ...one }) => {
      const { any = false, matchNames = [one.namespace] } = spec.namespaceSelector ?? {};
      const candidates = (any ? [...places.keys()] : matchNames).flatMap((name) => places.get(name) ?? []);
      const found = candidates.filter((service) =>
        matchesSelector(spec.selector, service.one.object.metadata.labels ?? {}),
      );
      return { one, spec, isOwn: spec.namespaceSelector === undefined, services: found };
    },
  );
});
