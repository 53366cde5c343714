import { entry } from '../entry';

/** A quota that is short, every amount as people read it. */
interface Shortage {
  readonly field: string;
  readonly what: string;
  readonly tenant: string;
  readonly least: string;
  readonly most: string;
  readonly has: string;
  readonly largest: string;
  readonly enough: string;
  readonly services: string;
}

/** Problems of scaling, placement, proxies and quotas: a part of the registry. */
export const capacityProblems = {
  'no-request-metrics': entry<{ cluster: string }>({
    severity: 'error',
    what: ({ cluster }) => `cluster ${cluster} serves no requests per second to scale on`,
    remedy: ({ cluster }) =>
      `install prometheus-adapter with the rule of docs/services/scaling.md and name its namespace in clusters.${cluster}.metricsAdapter, or scale on cpu`,
  }),
  'no-requests-to-count': entry<object>({
    severity: 'error',
    what: () => 'scale.requests counts HTTP requests, but no port of the service is HTTP-like',
    remedy: () => 'scale on cpu or memory',
  }),
  'tiny-cpu-request': entry<{ cpu: string; least: string }>({
    severity: 'error',
    what: ({ cpu }) =>
      `a JVM that requests ${cpu} uses several times that when it starts, and would scale on it`,
    remedy: ({ least }) => `set resources.cpu to ${least} or more, or scale on requests`,
  }),
  'memory-never-shrinks': entry<object>({
    severity: 'warning',
    what: () => 'a JVM keeps the heap that it once took, so a service scaled on memory only ever grows',
    remedy: () => 'scale on cpu or requests',
  }),
  'autoscaled-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) =>
      `a service with the disk ${volume} cannot be autoscaled: new pods start with an empty disk, and those that go leave theirs behind`,
    remedy: () => 'give a fixed number of pods, or move the state to a service of its own',
  }),
  'one-pod-at-rest': entry<{ max: number }>({
    severity: 'warning',
    what: ({ max }) =>
      `it may grow to ${max} pods, but has one when little happens: every drain of its node is an outage in production`,
    remedy: () => 'set scale.min to 2',
  }),
  'version-on-one-pod': entry<{ version: string; weight: number }>({
    severity: 'warning',
    what: ({ version, weight }) =>
      `when little happens, one pod of version ${version} answers ${weight} % of the requests in production: every drain of its node fails them all`,
    remedy: () => 'set scale.min, which holds for each version, to 2',
  }),
  'limit-below-request': entry<{ field: string; what: string; request: string; limit: string }>({
    severity: 'error',
    what: ({ field, what, request, limit }) =>
      `${field} requests ${request} of ${what}, above its limit of ${limit}`,
    remedy: ({ field, what }) => `raise ${field}.${what}Limit, or lower ${field}.${what}`,
  }),
  'limit-range-too-low': entry<{
    range: string;
    max: string;
    workload: string;
    container: string;
    limit: string;
  }>({
    severity: 'error',
    what: ({ range, max, workload, container, limit }) =>
      `${range} allows ${max} at most, but container ${container} of ${workload} may use ${limit}: its pods would be refused`,
    remedy: ({ container }) => `raise the maximum, or lower the limit of ${container}`,
  }),
  'control-plane-pool': entry<{ pool: string }>({
    severity: 'error',
    what: ({ pool }) => `pool ${pool} is the control plane, where no tenant may run`,
    remedy: () => 'choose other nodes',
  }),
  'system-priority': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `${name} is for what the cluster itself lives by; its pods would push that out`,
    remedy: () => 'list a PriorityClass of your own',
  }),
  'quota-too-small': entry<Shortage>({
    severity: 'error',
    what: ({ tenant, what, least, has }) =>
      `${tenant} needs ${least} ${what} at its smallest scale, with one service being replaced, but its quota has ${has}`,
    remedy: ({ field, enough }) =>
      `give it a quota with ${field} of ${enough} or more, which full scale needs`,
  }),
  'quota-below-peak': entry<Shortage>({
    severity: 'warning',
    what: ({ tenant, what, most, has, largest }) =>
      `${tenant} needs ${most} ${what} at full scale, with one service being replaced, but its quota has ${has}; the largest: ${largest}`,
    remedy: ({ field, enough, services }) =>
      `give it a quota with ${field} of ${enough} or more, or lower scale.max of ${services}`,
  }),
} as const;
