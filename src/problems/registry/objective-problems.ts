import { entry } from '../entry';

/** Problems of objectives: a part of the registry. */
export const objectiveProblems = {
  'objective-out-of-range': entry<{ share: string }>({
    severity: 'error',
    what: ({ share }) =>
      `nobody can keep ${share} of requests as an objective: it must leave a budget for errors, and not all of them`,
    remedy: () => "write more than 0 % and less than 100 %, like '99.9%'",
    why: 'Without a budget the first failed request breaks the objective for good, and with all as a budget nothing ever does: its alert would fire always or never.',
    example: { share: '100 %' },
    source: 'https://sre.google/workbook/alerting-on-slos/',
  }),
  'objective-never-alerts': entry<{ share: string; days: number; least: string }>({
    severity: 'error',
    what: ({ share, days }) =>
      `with ${share} over ${days} days the fastest alert could never fire: not even if every request failed`,
    remedy: ({ least }) => `write ${least}% or more`,
    why: 'An alert compares how fast the budget is spent with a rate that a budget of this size cannot reach: a complete outage would wake nobody.',
    example: { share: '90 %', days: 28, least: '92.5596' },
    source: 'https://sre.google/workbook/alerting-on-slos/',
  }),
  'objective-outlives-metrics': entry<{ days: number; kept: number }>({
    severity: 'error',
    what: ({ days, kept }) =>
      `an objective over ${days} days needs metrics as old, but they go after ${kept}`,
    remedy: ({ days, kept }) =>
      `set observability.retention.days of the platform to ${days} or more${kept < 28 ? '' : `, or the window to '${kept}d'`}`,
    why: 'The share is computed from the days that are still there: what went wrong before is forgotten, and the budget looks fuller than it is.',
    example: { days: 30, kept: 15 },
    source: 'https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects',
  }),
  'no-latency-bucket': entry<{ below: string; near: readonly string[] }>({
    severity: 'error',
    what: ({ below }) => `proxies count no requests that are answered within ${below}`,
    remedy: ({ near }) => `write ${near.map((time) => `'${time}'`).join(' or ')}`,
    why: 'Proxies count requests in buckets of fixed bounds. Between two of them the share could only be guessed, and the alert would go by the guess.',
    example: { below: '300ms', near: ['250ms', '500ms'] },
    source: 'https://istio.io/latest/docs/reference/config/annotations/',
  }),
  'duplicate-objective': entry<{ name: string }>({
    severity: 'error',
    what: ({ name }) => `two objectives of the service are ${name}`,
    remedy: () => 'keep one of them, or give them different thresholds',
    why: 'Both would record series of the same name: Prometheus keeps one of them or refuses the rule group, and no dashboard can tell them apart.',
    example: { name: 'latency-250ms' },
  }),
  'unmeasured-objective': entry<{ environment: string }>({
    severity: 'warning',
    what: ({ environment }) =>
      `objectives are measured by callers and gateways, and in ${environment} there are none`,
    remedy: () => 'expose the service, let somebody call it, or set objectives to false there',
    why: 'Without callers there are no series: panels stay empty, and the alert can never fire.',
    example: { environment: 'test' },
    source: 'https://istio.io/latest/docs/reference/config/metrics/',
  }),
} as const;
