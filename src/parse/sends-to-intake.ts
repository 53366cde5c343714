import type { ServiceDefinition } from '../definition/service-definition';

/** Whether a service sends its logs to the intake: it says so itself, or its runtime does. */
export function sendsToIntake({ logs, runtime }: ServiceDefinition): boolean {
  return logs === 'intake' || (runtime.runtime === 'java' && runtime.options?.logs === 'intake');
}
