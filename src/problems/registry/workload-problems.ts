import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of ports, jobs, runtimes and volumes: a part of the registry. */
export const workloadProblems = {
  'unknown-protocol': entry<{ port: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ port }) => `port ${port} does not say its protocol`,
    remedy: ({ port, suggestion }) =>
      didYouMean(suggestion, `name it <protocol>-${port}, or write ${port}: { port: …, protocol: 'tcp' }`),
  }),
  'reserved-port': entry<{ port: number; use: string }>({
    severity: 'error',
    what: ({ port, use }) => `port ${port} belongs to the mesh's proxy, for ${use}`,
    remedy: () => 'let the application listen on another port',
  }),
  'duplicate-port': entry<{ port: number; first: string; second: string }>({
    severity: 'error',
    what: ({ port, first, second }) => `ports ${first} and ${second} are both ${port}`,
    remedy: () => 'give one of them another number',
  }),
  'not-for-jobs': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `a job has no ${field}: ${reason}`,
    remedy: ({ field }) => `remove ${field}, or job if it is to run all the time`,
  }),
  'job-before-job': entry<{ job: string }>({
    severity: 'error',
    what: ({ job }) => `${job} is a job itself, and only a service that keeps running can wait for one`,
    remedy: () => 'name the service that both are for, or do the work of both in one job',
  }),
  'probe-without-port': entry<{ probe: string }>({
    severity: 'error',
    what: ({ probe }) => `health.${probe} asks by the network, but there is no port to ask`,
    remedy: () => "add health.port, or ask with a command: ['program', 'argument']",
  }),
  'unfit-runtime': entry<{ what: string; reason: string; remedy: string }>({
    severity: 'error',
    what: ({ what, reason }) => `${what}: ${reason}`,
    remedy: ({ remedy }) => remedy,
  }),
  'blind-jvm': entry<{ version: string; aware: string }>({
    severity: 'warning',
    what: ({ version, aware }) =>
      `Java ${version} does not see the limits of its container on a node with cgroup v2, Java ${aware} does`,
    remedy: ({ aware }) =>
      `build the image on Java ${aware} or later; until then its heap and processors are fixed in JAVA_TOOL_OPTIONS`,
  }),
  'heap-too-big': entry<{ where: string; heap: string; limit: string }>({
    severity: 'error',
    what: ({ where, heap, limit }) =>
      `${where} allows a heap of ${heap}, more than 80 % of the memory limit ${limit}: the kernel would kill it`,
    remedy: () => 'raise resources.memory, or lower the heap; without -Xmx it follows the limit',
  }),
  'shutdown-too-short': entry<{ variable: string; phase: string; grace: number }>({
    severity: 'error',
    what: ({ variable, phase, grace }) =>
      `${variable} lets a shutdown take ${phase}, but shutdown.grace ends it after ${grace}s`,
    remedy: () =>
      'raise shutdown.grace above it, or remove the variable: it then follows from shutdown.grace',
  }),
  'versions-with-disk': entry<{ volume: string }>({
    severity: 'error',
    what: ({ volume }) => `a service with several versions cannot have the disk ${volume}`,
    remedy: () => 'run one version, or move the state to a service of its own',
  }),
  'share-not-mountable': entry<{ volume: string; kind: string; cluster: string; shares: string }>({
    severity: 'error',
    what: ({ volume, kind, cluster, shares }) =>
      `volume ${volume} is an ${kind} share, but cluster ${cluster} mounts ${shares} shares`,
    remedy: ({ shares }) => `write ${shares}(…) in the environments of that cluster`,
  }),
} as const;
