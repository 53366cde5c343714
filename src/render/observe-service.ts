import { isGlobal } from '../conventions/is-global';
import { isHttp } from '../conventions/is-http';
import { isDisk } from '../constructs/mesh-service/storage/is-disk';
import { podVolumeName } from '../constructs/mesh-service/storage/pod-volume-name';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import type { ObservedService } from '../observability/stack/observed-service';

/** What is watched of a service. */
export function observeService({ project }: Tenant, service: Service): ObservedService {
  const { namespace, name, metrics, ports, runtime, versions, scale, resilience, volumes } = service;
  const counts = service.rateLimits.map((limit) => (isGlobal(limit) ? 'cluster' : 'pod'));
  return {
    namespace,
    name,
    project,
    metrics,
    hasHttp: ports.some(({ protocol }) => isHttp(protocol)),
    runtime,
    workload: workloadOf(service),
    versions: versions.map((version) => version.name).filter((version) => version !== ''),
    autoscaled: scale.min !== scale.max,
    circuitBreaker: ports.length > 0,
    retries: resilience.retries.attempts > 0,
    rateLimits: [...new Set(counts)],
    disks: volumes.filter(isDisk).map((volume) => podVolumeName.of(volume)),
    callees: service.callees.map((callee) => ({ namespace: callee.namespace, service: callee.service })),
  };
}

function workloadOf({ job, volumes, ports }: Service): NonNullable<ObservedService['workload']> {
  if (job !== undefined) return job.kind === 'scheduled' ? 'cron' : 'job';
  if (volumes.some(isDisk)) return 'stateful';
  return ports.length === 0 ? 'worker' : 'service';
}
