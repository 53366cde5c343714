import { quantity } from '../../conventions/quantity';
import type { Service } from '../../model/service';
import { problem, type Place, type Problem } from '../../problems/problem';

/** Limits below what is requested: the API server would refuse the pod, not the workload, so nobody would see it. */
export function checkLimits(
  { resources, sidecar }: Pick<Service, 'resources' | 'sidecar'>,
  at: (field: 'resources' | 'sidecar') => Place,
): readonly Problem[] {
  const pairs = [
    ['resources', 'cpu', resources.cpu, resources.cpuLimit],
    ['sidecar', 'cpu', sidecar.cpu, sidecar.cpuLimit],
    ['sidecar', 'memory', sidecar.memory, sidecar.memoryLimit],
  ] as const;
  return pairs.flatMap(([field, what, request, limit]) =>
    limit !== undefined && quantity.parse(limit) < quantity.parse(request)
      ? [problem('limit-below-request', at(field), { field, what, request, limit })]
      : [],
  );
}
