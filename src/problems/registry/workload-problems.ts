import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of ports, jobs, runtimes and volumes: a part of the registry. */
export const workloadProblems = {
  'unknown-protocol': entry<{ port: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ port }) => `port ${port} does not say its protocol`,
    remedy: ({ port, suggestion }) =>
      didYouMean(suggestion, `name it <protocol>-${port}, or write ${port}: { port: …, protocol: 'tcp' }`),
    why: 'Istio has to guess the protocol from the first bytes. Where the server speaks first, as databases do, the connection hangs; and what is taken for a plain stream has no retries, no routes and no metrics of HTTP.',
    example: { port: 'api', suggestion: undefined },
    source: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
  }),
  'reserved-port': entry<{ port: number; use: string }>({
    severity: 'error',
    what: ({ port, use }) => `port ${port} belongs to the mesh's proxy, for ${use}`,
    remedy: () => 'let the application listen on another port',
    why: 'The proxy of the pod has opened it already: the application fails to start with an address in use, or receives what was meant for the proxy.',
    example: { port: 15090, use: 'its metrics' },
    source: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
  }),
  'duplicate-port': entry<{ port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ port, first, second }) => `ports ${first} and ${second} are both ${port}`,
    remedy: () => 'give one of them another number',
    why: 'The API server refuses a Service with one number twice, and in a container only one of the two can listen.',
    example: { port: 8080, first: 'http', second: 'http-admin' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  }),
  'not-for-jobs': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `a job has no ${field}: ${reason}`,
    remedy: ({ field }) => `remove ${field}, or job if it is to run all the time`,
    why: 'Nobody calls a job, and it ends: what is about requests, about scaling or about staying up would hold for nothing.',
    example: { field: 'expose', reason: 'nobody calls what is about to end' },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  }),
  'job-before-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job itself, and only a service that keeps running can wait for one`,
    remedy: () => 'name the service that both are for, or do the work of both in one job',
    why: 'A job runs when its time comes or once, not when another one has prepared something: it would start before the other is done.',
    example: { job: 'nightly' },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/job/',
  }),
  'probe-without-port': entry<{ probe: string }>({
    severity: 'error',
    what: ({ probe }) => `health.${probe} asks by the network, but there is no port to ask`,
    remedy: () => "add health.port, or ask with a command: ['program', 'argument']",
    why: 'The kubelet has nothing to ask: the API server refuses the pod, or the probe fails for ever and the pod is restarted in a loop.',
    example: { probe: 'ready' },
    source: 'https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/',
  }),
  'unfit-runtime': entry<{ what: string; reason: string; remedy: string }>({
    severity: 'error',
    what: ({ what, reason }) => `${what}: ${reason}`,
    remedy: ({ remedy }) => remedy,
    why: 'The pod starts with variables that its program does not read or cannot run with: it crashes at once, or runs without what the definition promises.',
    example: {
      what: 'Spring Boot 3.4 on Java 11',
      reason: 'Spring Boot 3 and later need Java 17',
      remedy: 'write the Java version of the image, or the Spring Boot version of the application',
    },
  }),
  'blind-jvm': entry<{ version: string; aware: string }>({
    severity: 'warning',
    what: ({ version, aware }) =>
      `Java ${version} does not see the limits of its container on a node with cgroup v2, Java ${aware} does`,
    remedy: ({ aware }) =>
      `build the image on Java ${aware} or later; until then its heap and processors are fixed in JAVA_TOOL_OPTIONS`,
    why: 'Left to itself it takes the memory of the node for its own, plans its heap and its threads by it, and the kernel kills it at its limit.',
    example: { version: '8u362', aware: '8u372' },
    source: 'https://bugs.openjdk.org/browse/JDK-8230305',
  }),
  'heap-too-big': entry<{ where: string; heap: string; limit: string }>({
    severity: 'error',
    what: ({ where, heap, limit }) =>
      `${where} allows a heap of ${heap}, more than 80 % of the memory limit ${limit}: the kernel would kill it`,
    remedy: () => 'raise resources.memory, or lower the heap; without -Xmx it follows the limit',
    why: 'A JVM needs memory beside its heap, for threads, classes and buffers. When heap and all that pass the limit, the kernel kills it: OOMKilled, without a stack trace or a log line.',
    example: { where: 'JAVA_TOOL_OPTIONS', heap: '1g', limit: '1Gi' },
    source: 'https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/',
  }),
  'shutdown-too-short': entry<{ variable: string; phase: string; grace: number }>({
    severity: 'error',
    what: ({ variable, phase, grace }) =>
      `${variable} lets a shutdown take ${phase}, but shutdown.grace ends it after ${grace}s`,
    remedy: () =>
      'raise shutdown.grace above it, or remove the variable: it then follows from shutdown.grace',
    why: 'When the grace is over the kubelet kills the process: requests that were to be finished are cut off at every deployment.',
    example: { variable: 'SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE', phase: '60s', grace: 45 },
    source: 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/',
  }),
  'versions-with-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) => `a service with several versions cannot have the disk ${volume}`,
    remedy: () => 'run one version, or move the state to a service of its own',
    why: 'Each version would have disks of its own: what one has written the other does not find, and requests get this or that state by weight.',
    example: { volume: 'data' },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/',
  }),
  'share-not-mountable': entry<{ volume: string; kind: string; cluster: string; shares: string }>({
    severity: 'error',
    what: ({ volume, kind, cluster, shares }) =>
      `volume ${volume} is an ${kind} share, but cluster ${cluster} mounts ${shares} shares`,
    remedy: ({ shares }) => `write ${shares}(…) in the environments of that cluster`,
    why: 'No driver of that cluster mounts it: the pod stays in ContainerCreating with FailedMount.',
    example: { volume: 'archive', kind: 'smb', cluster: 'east', shares: 'nfs' },
    source: 'https://github.com/kubernetes-csi/csi-driver-smb',
  }),
} as const;
