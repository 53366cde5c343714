import { names } from '../../conventions/names';
import type { Scenario } from '../rule-tests/scenario';
import type { Stack } from '../stack/stack';
import type { ServiceObjective } from './objectives-of';
import { samples, type Phase } from './traffic';

type Input = Scenario['input'];

/**
 * The series of a service that is asked as these phases say, and of a stranger who claims that all of its requests
 * failed: nobody may call from there, so that it must not matter.
 */
export function objectiveTraffic(
  stack: Stack,
  objective: ServiceObjective,
  phases: readonly Phase[],
  interval: number,
): Input {
  const { callers = [], isExposed = false } = objective.service.objectives ?? {};
  const [caller] = callers;
  const seenBy =
    isExposed && stack.gateway !== undefined
      ? { job: 'gateways', namespace: names.ingressNamespace, service: `gateway-${stack.gateway}` }
      : { job: 'mesh-pods', namespace: caller ?? '', service: 'caller' };
  const stranger = { job: 'mesh-pods', namespace: 'of-a-stranger', service: 'stranger' };
  const lies = phases.map((phase) => ({ ...phase, errors: phase.requests }));
  return [
    ...series(objective, seenBy, phases, interval),
    ...(callers.includes(stranger.namespace) ? [] : series(objective, stranger, lies, interval)),
  ];
}

function series(
  { thresholdMs, service }: ServiceObjective,
  seenBy: Readonly<Record<string, string>>,
  phases: readonly Phase[],
  interval: number,
): Input {
  const one = (metric: string, more: Readonly<Record<string, string>>, value: (phase: Phase) => number) => {
    const labels = {
      ...seenBy,
      reporter: 'source',
      destination_service_namespace: service.namespace,
      destination_service_name: service.name,
      ...more,
    };
    const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
    return { series: `${metric}{${pairs.join(',')}}`, values: samples(phases, interval, value) };
  };
  const good = ({ requests, errors }: Phase) => requests - errors;
  return thresholdMs === undefined
    ? [
        one('istio_requests_total', { response_code: '200' }, good),
        one('istio_requests_total', { response_code: '503' }, ({ errors }) => errors),
        // Clients that left, ten times as many: they are no errors.
        one('istio_requests_total', { response_code: '0' }, ({ requests }) => requests * 10),
      ]
    : [
        one(
          'istio_request_duration_milliseconds_count',
          { response_code: '200' },
          ({ requests }) => requests,
        ),
        one(
          'istio_request_duration_milliseconds_bucket',
          { response_code: '200', le: String(thresholdMs) },
          good,
        ),
      ];
}
