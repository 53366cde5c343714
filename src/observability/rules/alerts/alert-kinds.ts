import type { AlertKind } from './alert-kind';
import { autoscalerAtLimit } from './autoscaler-at-limit';
import { certificateExpiring } from './certificate-expiring';
import { circuitBreakerOpen } from './circuit-breaker-open';
import { connectionPoolExhausted } from './connection-pool-exhausted';
import { connectionsRefused } from './connections-refused';
import { cpuThrottled } from './cpu-throttled';
import { cronJobLate } from './cron-job-late';
import { deploymentStuck } from './deployment-stuck';
import { hostsEjected } from './hosts-ejected';
import { jobFailed } from './job-failed';
import { jvmGarbageCollection } from './jvm-garbage-collection';
import { jvmHeapNearlyFull } from './jvm-heap-nearly-full';
import { memoryNearLimit } from './memory-near-limit';
import { outOfMemory } from './out-of-memory';
import { podCrashLooping } from './pod-crash-looping';
import { podRestarting } from './pod-restarting';
import { quotaNearlyFull } from './quota-nearly-full';
import { rateLimitUnavailable } from './rate-limit-unavailable';
import { rateLimited } from './rate-limited';
import { requestsTimedOut } from './requests-timed-out';
import { retriesHigh } from './retries-high';
import { serviceErrors } from './service-errors';
import { serviceSlow } from './service-slow';
import { serviceUnreachable } from './service-unreachable';
import { statefulSetStuck } from './stateful-set-stuck';
import { targetDown } from './target-down';
import { threadPoolExhausted } from './thread-pool-exhausted';
import { volumeNearlyFull } from './volume-nearly-full';

/** Every kind of alert that a project may get, in the order in which its rules stand. */
export const alertKinds: readonly AlertKind[] = [
  serviceErrors,
  serviceUnreachable,
  serviceSlow,
  requestsTimedOut,
  circuitBreakerOpen,
  connectionsRefused,
  hostsEjected,
  retriesHigh,
  rateLimited,
  rateLimitUnavailable,
  podCrashLooping,
  podRestarting,
  outOfMemory,
  cpuThrottled,
  memoryNearLimit,
  jvmHeapNearlyFull,
  jvmGarbageCollection,
  connectionPoolExhausted,
  threadPoolExhausted,
  deploymentStuck,
  statefulSetStuck,
  autoscalerAtLimit,
  jobFailed,
  cronJobLate,
  volumeNearlyFull,
  quotaNearlyFull,
  certificateExpiring,
  targetDown,
];
