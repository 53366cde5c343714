import { isGlobal } from '../conventions/is-global';
import { isHttp } from '../conventions/is-http';
import { names } from '../conventions/names';
import { isDisk } from '../constructs/mesh-service/storage/is-disk';
import { podVolumeName } from '../constructs/mesh-service/storage/pod-volume-name';
import type { Protocol } from '../model/port';
import type { Service } from '../model/service';
import type { Tenant } from '../model/tenant';
import type { ObservedService } from '../observability/stack/observed-service';

/** What is watched of a service, of a job, or of a worker that nobody can call. */
export function observeService({ project }: Pick<Tenant, 'project'>, service: Service): ObservedService {
  const { namespace, name, metrics, ports, scale, rateLimits } = service;
  const disks = service.volumes.filter(isDisk).map((volume) => podVolumeName.of(volume));
  const certificates = service.exposures
    .filter(({ certificate }) => certificate === 'issued')
    .map(({ host }) => names.hostCertificate(host));
  return {
    namespace,
    name,
    project,
    metrics,
    hasHttp: ports.some(({ protocol }) => isHttp(protocol)),
    hasTcp: ports.some(({ protocol }) => !isHttp(protocol)),
    isCalled: service.callers.length + service.exposures.length + service.openings.length > 0,
    workloads: workloadsOf(service),
    autoscaled: service.job === undefined && scale.max > scale.min,
    hasTimeout: [service.resilience, ...service.routes].some(({ timeout }) => timeout !== undefined),
    hasRetries: [service.resilience, ...service.routes].some(({ retries }) => retries.attempts > 0),
    ...(rateLimits.length === 0
      ? {}
      : {
          rateLimits: {
            local: rateLimits.some((limit) => !isGlobal(limit)),
            shared: rateLimits.some(isGlobal),
          },
        }),
    circuitBreaker: ports.length > 0,
    hasCallees: service.callees.length > 0,
    disks,
    certificates: [...new Set(certificates)],
    ...jvmOf(service),
    ...(service.objectives.length === 0
      ? {}
      : {
          objectives: {
            list: service.objectives,
            callers: [...new Set(service.callers.map((caller) => caller.namespace))],
            isExposed: service.exposures.length > 0,
          },
        }),
  };
}

function workloadsOf({ name, job, versions, volumes }: Service): NonNullable<ObservedService['workloads']> {
  if (job !== undefined) return [{ kind: job.kind === 'scheduled' ? 'CronJob' : 'Job', name, version: '' }];
  const kind = volumes.some(isDisk) ? 'StatefulSet' : 'Deployment';
  return versions.map((version) => ({
    kind,
    name: names.workload(name, version.name),
    version: version.name,
  }));
}

const databases: ReadonlySet<Protocol> = new Set(['mssql', 'mysql', 'oracle', 'postgres']);

/** By what it calls: that connections are pooled for it nobody has to declare. */
function jvmOf({ runtime, metrics, callees, externals, env }: Service): Pick<ObservedService, 'jvm'> {
  if (runtime !== 'java' || metrics === undefined) return {};
  const called = [...callees.flatMap(({ ports }) => ports), ...externals];
  return {
    jvm: {
      database: called.some(({ protocol }) => databases.has(protocol)),
      threads: env.some((variable) => variable.name === names.tomcatMetrics),
    },
  };
}
