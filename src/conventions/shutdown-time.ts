import type { Shutdown } from '../model/shutdown';

/** What the proxy may need to finish after the application did, in seconds. */
const proxySeconds = 5;

/** What an application needs beside its longest phase: to begin with it, and to close what is left. */
const marginSeconds = 5;

/**
 * The arithmetic of a shutdown. The pod leaves the endpoints, and `drainSeconds` later the application gets the
 * signal; `graceSeconds` after that it must be gone. Then the proxy, a native sidecar, gets its own signal
 * (https://kubernetes.io/docs/concepts/workloads/pods/sidecar-containers/).
 */
export const shutdownTime = {
  /** From the beginning to the kill of whatever is left: `terminationGracePeriodSeconds`. */
  pod: ({ drainSeconds, graceSeconds }: Shutdown): number => drainSeconds + graceSeconds + proxySeconds,
  /** How long an application may let its requests finish, to be gone in time. */
  phase: (graceSeconds: number): number => Math.max(1, graceSeconds - marginSeconds),
} as const;
