import { entry } from '../entry';

/** Problems of objectives: a part of the registry. */
export const objectiveProblems = {
  'objective-out-of-range': entry<{ share: string }>({
    severity: 'error',
    what: ({ share }) =>
      `nobody can keep ${share} of requests as an objective: it must leave a budget for errors, and not all of them`,
    remedy: () => "write more than 0 % and less than 100 %, like '99.9%'",
  }),
  'objective-never-alerts': entry<{ share: string; days: number; least: string }>({
    severity: 'error',
    what: ({ share, days }) =>
      `with ${share} over ${days} days the fastest alert could never fire: not even if every request failed`,
    remedy: ({ least }) => `write ${least}% or more`,
  }),
  'objective-outlives-metrics': entry<{ days: number; kept: number }>({
    severity: 'error',
    what: ({ days, kept }) =>
      `an objective over ${days} days needs metrics as old, but they go after ${kept}`,
    remedy: ({ days, kept }) =>
      `set observability.retention.days of the platform to ${days} or more${kept < 28 ? '' : `, or the window to '${kept}d'`}`,
  }),
  'no-latency-bucket': entry<{ below: string; near: readonly string[] }>({
    severity: 'error',
    what: ({ below }) => `proxies count no requests that are answered within ${below}`,
    remedy: ({ near }) => `write ${near.map((time) => `'${time}'`).join(' or ')}`,
  }),
  'duplicate-objective': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `two objectives of the service are ${name}`,
    remedy: () => 'keep one of them, or give them different thresholds',
  }),
  'unmeasured-objective': entry<{ environment: string }>({
    severity: 'warning',
    what: ({ environment }) =>
      `objectives are measured by callers and gateways, and in ${environment} there are none`,
    remedy: () => 'expose the service, let somebody call it, or set objectives to false there',
  }),
} as const;
