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
    why: 'The autoscaler asks for a metric that nobody serves, shows FailedGetPodsMetric, and leaves the number of pods as it is, whatever the load.',
    example: { cluster: 'east' },
    source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  }),
  'no-requests-to-count': entry<object>({
    severity: 'error',
    what: () => 'scale.requests counts HTTP requests, but no port of the service is HTTP-like',
    remedy: () => 'scale on cpu or memory',
    why: 'Proxies count requests on HTTP ports only. The metric stays empty, and the autoscaler never adds a pod.',
    example: {},
    source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  }),
  'tiny-cpu-request': entry<{ cpu: string; least: string }>({
    severity: 'error',
    what: ({ cpu }) =>
      `a JVM that requests ${cpu} uses several times that when it starts, and would scale on it`,
    remedy: ({ least }) => `set resources.cpu to ${least} or more, or scale on requests`,
    why: 'The autoscaler compares usage with the request. Each new pod looks overloaded while its JVM starts, so that more are started, up to the maximum, without any load.',
    example: { cpu: '50m', least: '250m' },
    source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  }),
  'memory-never-shrinks': entry<object>({
    severity: 'warning',
    what: () => 'a JVM keeps the heap that it once took, so a service scaled on memory only ever grows',
    remedy: () => 'scale on cpu or requests',
    why: 'Pods are added when the heap grows and are never taken away again: after the first busy hour the service runs, and costs, its maximum.',
    example: {},
    source: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  }),
  'autoscaled-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) =>
      `a service with the disk ${volume} cannot be autoscaled: new pods start with an empty disk, and those that go leave theirs behind`,
    remedy: () => 'give a fixed number of pods, or move the state to a service of its own',
    why: 'A pod that is added finds none of the data, and answers as if there were none. What a removed pod has written stays on a disk that nobody reads.',
    example: { volume: 'data' },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  }),
  'one-pod-at-rest': entry<{ max: number }>({
    severity: 'warning',
    what: ({ max }) =>
      `it may grow to ${max} pods, but has one when little happens: every drain of its node is an outage in production`,
    remedy: () => 'set scale.min to 2',
    why: 'An upgrade of a node evicts the only pod, and nobody answers until another one has started elsewhere.',
    example: { max: 6 },
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  }),
  'version-on-one-pod': entry<{ version: string; weight: number }>({
    severity: 'warning',
    what: ({ version, weight }) =>
      `when little happens, one pod of version ${version} answers ${weight} % of the requests in production: every drain of its node fails them all`,
    remedy: () => 'set scale.min, which holds for each version, to 2',
    why: 'When the node of that pod is drained, its share of the requests is answered with 503: a proxy does not send it to the other version.',
    example: { version: 'v2', weight: 10 },
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/disruptions/',
  }),
  'limit-below-request': entry<{ field: string; what: string; request: string; limit: string }>({
    severity: 'error',
    what: ({ field, what, request, limit }) =>
      `${field} requests ${request} of ${what}, above its limit of ${limit}`,
    remedy: ({ field, what }) => `raise ${field}.${what}Limit, or lower ${field}.${what}`,
    why: 'The API server refuses the workload; and where it is about the proxy, which is added later, every pod of it: no pod starts, and only the events of the ReplicaSet say why.',
    example: { field: 'resources', what: 'cpu', request: '2', limit: '1' },
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
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
    why: 'The API server takes the Deployment and refuses every pod of it, often for the proxy, which nobody wrote. No pod starts, and only the events of the ReplicaSet say why.',
    example: {
      range: 'LimitRange shop-prod/limits',
      max: '1 CPU',
      workload: 'Deployment shop-prod/web',
      container: 'istio-proxy',
      limit: '2 CPU',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/limit-range/',
  }),
  'control-plane-pool': entry<{ pool: string }>({
    severity: 'error',
    what: ({ pool }) => `pool ${pool} is the control plane, where no tenant may run`,
    remedy: () => 'choose other nodes',
    why: 'A pod of a tenant beside the API server and etcd can starve them of memory or disk, and then the whole cluster stands still.',
    example: { pool: 'control-plane' },
  }),
  'system-priority': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `${name} is for what the cluster itself lives by; its pods would push that out`,
    remedy: () => 'list a PriorityClass of your own',
    why: 'When a node is full, the kubelet and the scheduler make room for these classes first: DNS, the network or the proxy of the node would be evicted for an application.',
    example: { name: 'system-node-critical' },
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/pod-priority-preemption/',
  }),
  'quota-too-small': entry<Shortage>({
    severity: 'error',
    what: ({ tenant, what, least, has }) =>
      `${tenant} needs ${least} ${what} at its smallest scale, with one service being replaced, but its quota has ${has}`,
    remedy: ({ field, enough }) =>
      `give it a quota with ${field} of ${enough} or more, which full scale needs`,
    why: 'The API server refuses the pods that do not fit any more. Updates hang with the old version, and a service that was just added never starts.',
    example: {
      field: 'memory',
      what: 'memory',
      tenant: 'shop in prod',
      least: '12Gi',
      most: '20Gi',
      has: '8Gi',
      largest: 'orders',
      enough: '20Gi',
      services: 'orders',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  }),
  'quota-below-peak': entry<Shortage>({
    severity: 'warning',
    what: ({ tenant, what, most, has, largest }) =>
      `${tenant} needs ${most} ${what} at full scale, with one service being replaced, but its quota has ${has}; the largest: ${largest}`,
    remedy: ({ field, enough, services }) =>
      `give it a quota with ${field} of ${enough} or more, or lower scale.max of ${services}`,
    why: 'Under full load the API server refuses the pods that the autoscaler asks for, at the moment when they are needed most.',
    example: {
      field: 'memory',
      what: 'memory',
      tenant: 'shop in prod',
      least: '12Gi',
      most: '20Gi',
      has: '16Gi',
      largest: 'orders',
      enough: '20Gi',
      services: 'orders',
    },
    source: 'https://kubernetes.io/docs/concepts/policy/resource-quotas/',
  }),
} as const;
