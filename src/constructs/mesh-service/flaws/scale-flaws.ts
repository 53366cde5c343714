import type { MeshServiceSettings } from '../mesh-service-settings';

/** What is wrong with how many pods there are, and may be missing. */
export function scaleFlaws({ scale, availability }: MeshServiceSettings): string[] {
  const { min, max, cpuPercent, memoryPercent, requestsPerSecond } = scale;
  const { maxUnavailable } = availability;
  if (min > max) return [`scale.min ${min} is above scale.max ${max}`];
  return [
    // https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/
    ...(min < 1 && max > min ? ['an autoscaled service needs at least one pod'] : []),
    ...(max > min && [cpuPercent, memoryPercent, requestsPerSecond].every((target) => target === undefined)
      ? ['nothing moves the number of pods between scale.min and scale.max']
      : []),
    ...(parseInt(String(maxUnavailable), 10) > 0
      ? []
      : [`with ${maxUnavailable} pods that may be missing, no node could be drained`]),
  ];
}
