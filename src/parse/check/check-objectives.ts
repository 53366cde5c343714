import { burnRate } from '../../conventions/burn-rate';
import { burnWindows } from '../../conventions/burn-windows';
import { canFire } from '../../conventions/can-fire';
import { decimal } from '../../conventions/decimal';
import { isHttp } from '../../conventions/is-http';
import { latencyBuckets } from '../../conventions/latency-buckets';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Objective } from '../../model/objective';
import type { Service } from '../../model/service';
import { problem, type Place, type Problem } from '../../problems/problem';

type Path = readonly (string | number)[];
type Measured = Pick<Service, 'job' | 'ports' | 'objectives' | 'callers' | 'exposures'>;

/** Objectives that nothing could measure, that nobody could miss, or that no alert could watch. */
export function checkObjectives(
  { job, ports, objectives, callers, exposures }: Measured,
  settings: Pick<ServiceSettings, 'objectives'>,
  {
    environment,
    retentionDays,
    allRead,
  }: {
    readonly environment: string;
    readonly retentionDays: number;
    /** Whether every service of the project could be read, and every call of them leads somewhere: all who call are known. */
    readonly allRead: boolean;
  },
  placeOf: (...path: Path) => Place,
): readonly Problem[] {
  const [first] = objectives;
  // A job that has some has a problem of its own already.
  if (first === undefined || job !== undefined) return [];
  if (!ports.some(({ protocol }) => isHttp(protocol))) {
    return [problem('no-http-port', placeOf(), { field: 'objectives' })];
  }
  const { windowDays: days } = first;
  return [
    ...(days > retentionDays
      ? [problem('objective-outlives-metrics', placeOf('window'), { days, kept: retentionDays })]
      : []),
    ...(allRead && callers.length === 0 && exposures.length === 0
      ? [problem('unmeasured-objective', placeOf(), { environment })]
      : []),
    ...pathsOf(objectives, settings).flatMap(([objective, path]) => [
      ...checkShare(objective, placeOf(...path, ...(objective.thresholdMs === undefined ? [] : ['for']))),
      ...checkBucket(objective, placeOf(...path, 'below')),
      ...(objectives.find(({ name }) => name === objective.name) === objective
        ? []
        : [problem('duplicate-objective', placeOf(...path), { name: objective.name })]),
    ]),
  ];
}

/** Where each is written: a latency alone, or at its number in the list. */
function pathsOf(
  all: readonly Objective[],
  { objectives }: Pick<ServiceSettings, 'objectives'>,
): readonly (readonly [Objective, Path])[] {
  const latencies = all.filter(({ thresholdMs }) => thresholdMs !== undefined);
  const isList = typeof objectives === 'object' && Array.isArray(objectives.latency);
  return all.map((objective) => [
    objective,
    objective.thresholdMs === undefined
      ? ['availability']
      : ['latency', ...(isList ? [latencies.indexOf(objective)] : [])],
  ]);
}

function checkShare({ budgetPpm, windowDays: days }: Objective, at: Place): readonly Problem[] {
  const share = `${decimal(1_000_000 - budgetPpm, 4)} %`;
  if (budgetPpm <= 0 || budgetPpm >= 1_000_000) return [problem('objective-out-of-range', at, { share })];
  if (canFire(budgetPpm, days)) return [];
  // The greatest budget below 1 / rate.
  const greatest = Math.ceil(1e10 / Math.max(...burnWindows.map((window) => burnRate(window, days)))) - 1;
  return [problem('objective-never-alerts', at, { share, days, least: decimal(1_000_000 - greatest, 4) })];
}

function checkBucket({ thresholdMs }: Objective, at: Place): readonly Problem[] {
  if (thresholdMs === undefined || latencyBuckets.includes(thresholdMs)) return [];
  const below = latencyBuckets.findLast((bucket) => bucket < thresholdMs);
  const above = latencyBuckets.find((bucket) => bucket > thresholdMs);
  const near = [below, above].flatMap((bucket) => (bucket === undefined ? [] : [`${bucket}ms`]));
  return [problem('no-latency-bucket', at, { below: `${thresholdMs}ms`, near })];
}
