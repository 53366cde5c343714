import type { LatencyObjectiveDefinition } from '../../definition/objectives-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Objective } from '../../model/objective';
import { units } from '../units';

/** What callers may rely on: availability first, then latency as it is written. */
export function placeObjectives(
  { objectives }: ServiceSettings,
  defaultWindow: string,
): readonly Objective[] {
  if (objectives === undefined || objectives === false) return [];
  const { availability = false, latency = false, window = defaultWindow } = objectives;
  const windowDays = Number(window.slice(0, -1));
  return [
    ...(availability === false
      ? []
      : [
          {
            name: 'availability',
            thresholdMs: undefined,
            budgetPpm: budgetPpm(availability),
            windowDays,
          },
        ]),
    ...listed(latency).map(({ below, for: share }) => {
      const thresholdMs = units.milliseconds(below);
      return { name: `latency-${thresholdMs}ms`, thresholdMs, budgetPpm: budgetPpm(share), windowDays };
    }),
  ];
}

type Latency = false | LatencyObjectiveDefinition | readonly LatencyObjectiveDefinition[];

const listed = (latency: Latency): readonly LatencyObjectiveDefinition[] =>
  latency === false ? [] : 'below' in latency ? [latency] : latency;

/** `99.95%` leaves 500 millionths; digit by digit, as the difference of floats would not. */
function budgetPpm(share: string): number {
  const [whole = '', fraction = ''] = share.slice(0, -1).split('.');
  return 1_000_000 - Number(whole + fraction.padEnd(4, '0'));
}
