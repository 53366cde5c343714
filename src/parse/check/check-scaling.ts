import { isHttp } from '../../conventions/is-http';
import { quantity } from '../../conventions/quantity';
import type { Cluster } from '../../model/platform';
import type { Service } from '../../model/service';
import { problem, type Place, type Problem } from '../../problems/problem';

type Scaled = Pick<Service, 'runtime' | 'scale' | 'ports' | 'volumes' | 'resources' | 'versions'>;

/** Below this, a JVM that starts or compiles uses several times what it requested, and calls for more pods. */
const leastJavaCpu = '200m';

/** What an autoscaler could not measure, or would misread, in one environment of one cluster. */
export function checkScaling(
  service: Scaled,
  cluster: Cluster,
  production: boolean,
  at: Place,
): readonly Problem[] {
  return service.scale.max > service.scale.min
    ? [
        ...metricProblems(service, cluster, at),
        ...diskProblems(service, at),
        ...(production ? restProblems(service, at) : []),
      ]
    : [];
}

function metricProblems(service: Scaled, cluster: Cluster, at: Place): Problem[] {
  const { runtime, scale, ports, resources } = service;
  return [
    ...(scale.requestsPerSecond !== undefined && cluster.metricsAdapter === undefined
      ? [problem('no-request-metrics', at, { cluster: cluster.name })]
      : []),
    ...(scale.requestsPerSecond !== undefined && !ports.some(({ protocol }) => isHttp(protocol))
      ? [problem('no-requests-to-count', at, {})]
      : []),
    ...(scale.cpuPercent !== undefined &&
    runtime === 'java' &&
    quantity.parse(resources.cpu) < quantity.parse(leastJavaCpu)
      ? [problem('tiny-cpu-request', at, { cpu: resources.cpu, least: leastJavaCpu })]
      : []),
    ...(scale.memoryPercent !== undefined && runtime === 'java'
      ? [problem('memory-never-shrinks', at, {})]
      : []),
  ];
}

function diskProblems({ volumes }: Scaled, at: Place): Problem[] {
  return volumes.flatMap(({ kind, name }) =>
    kind === 'disk' ? [problem('autoscaled-disk', at, { volume: name })] : [],
  );
}

/** One pod is what a service may choose to be; one that grows is not meant to be down, and shall not be at night. */
function restProblems({ scale: { min, max }, versions }: Scaled, at: Place): Problem[] {
  if (min > 1) return [];
  return versions.length === 1
    ? [problem('one-pod-at-rest', at, { max })]
    : versions.flatMap(({ name, weight }) =>
        weight > 0 ? [problem('version-on-one-pod', at, { version: name, weight })] : [],
      );
}
