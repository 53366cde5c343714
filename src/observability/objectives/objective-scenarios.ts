import { burnRate } from '../../conventions/burn-rate';
import { burnWindows } from '../../conventions/burn-windows';
import type { Scenario } from '../rule-tests/scenario';
import type { Stack } from '../stack/stack';
import { burnAlert } from './burn-alerts';
import { expectedAlerts } from './expected-alerts';
import { objectiveTraffic } from './objective-traffic';
import { objectivesOf, type ServiceObjective } from './objectives-of';
import type { Phase } from './traffic';

type BurnWindow = (typeof burnWindows)[number];
/** An objective and what is asked of its service. */
type Played = readonly [ServiceObjective, readonly Phase[]];

/** So many a minute that every budget, in millionths, is a whole number of them. */
const requests = 10_000_000;
/** Minutes before anything fails: so few that a test is short, so many that only the fastest alert can fire soon. */
const calm = 180;
/** Minutes by which versions of Prometheus may differ, as they include the first sample of a range or do not. */
const slack = 2;

/**
 * Tests of a project's objectives. Those that are due at the same minute share two tests: in each, half of them burn
 * fast and the others half as fast, so that each is seen to fire, and to be silent while its neighbours fire.
 */
export function objectiveScenarios(stack: Stack, project: string): Scenario[] {
  const objectives = objectivesOf(stack, project).filter(
    ({ service: { objectives: measured } }) =>
      (measured?.callers.length ?? 0) > 0 || (measured?.isExposed === true && stack.gateway !== undefined),
  );
  const [first] = objectives;
  if (first === undefined) return [];
  const due = objectives.map((one) => [one, onset(one, fast(one, 80), '1h', calm)] as const);
  return [
    ...[...new Set(due.map(([, minute]) => minute))].flatMap((minute) => {
      const some = due.filter(([, other]) => other === minute).map(([one]) => one);
      return [0, 1].map((turn) => fastBurn(stack, project, some, minute, turn));
    }),
    slowBurn(stack, project, first),
    fewRequests(stack, project, first),
  ];
}

/** Errors per minute that spend the budget `times` as fast as the alert over `long` allows. */
function errorsAt({ budgetPpm, windowDays }: ServiceObjective, long: string, times: number): number {
  const window = burnWindows.find((one) => one.long === long) as BurnWindow;
  const rate = (burnRate(window, windowDays) / 1e4) * times;
  return Math.min(requests, Math.round(rate * (budgetPpm / 1e6) * requests));
}

const fast = (objective: ServiceObjective, minutes: number, share = 1): Phase[] => [
  { minutes: calm, requests, errors: 0 },
  { minutes, requests, errors: Math.round(errorsAt(objective, '1h', 1.5) * share) },
  { minutes: 10, requests, errors: 0 },
];

/** The first minute from `from` on at which the alert over `long` is expected. */
function onset(objective: ServiceObjective, phases: readonly Phase[], long: string, from: number): number {
  const last = phases.reduce((total, { minutes }) => total + minutes, 0);
  for (let minute = from; minute <= last; minute += 1) {
    if (expectedAlerts(phases, objective, minute).includes(long)) return minute;
  }
  throw new Error(`${objective.name} of ${objective.service.name} is never in danger over ${long}`);
}

/** The fastest alert: silent before its minute, there after it, and gone soon after the errors. */
function fastBurn(
  stack: Stack,
  project: string,
  objectives: readonly ServiceObjective[],
  minute: number,
  turn: number,
): Scenario {
  const burning = minute - calm + 5;
  const played = objectives.map((one, index): Played => [
    one,
    fast(one, burning, index % 2 === turn ? 1 : 0.5),
  ]);
  const minutes = [minute - slack, minute + slack, calm + burning + 5 + slack];
  return scenario(stack, project, `fast burn, turn ${turn + 1}, minute ${minute}`, played, minutes);
}

/** The tickets, a day into the life of a service: what it has not yet lived does not count. */
function slowBurn(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const day = 1440;
  const phases = [
    { minutes: day, requests, errors: 0 },
    { minutes: 1200, requests, errors: errorsAt(objective, '1d', 1.7) },
  ];
  const minutes = ['3d', '1d'].flatMap((long) => {
    const minute = onset(objective, phases, long, day);
    return [minute - 8, minute + 8];
  });
  return scenario(stack, project, 'slow burn', [[objective, phases]], minutes, 4);
}

/** Four requests, all of them failed. */
function fewRequests(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const lone = { minutes: 1, requests: 1, errors: 1 };
  const nobody = { minutes: 9, requests: 0, errors: 0 };
  const phases = [nobody, lone, nobody, lone, nobody, lone, nobody, lone, nobody];
  return scenario(stack, project, 'few requests', [[objective, phases]], [41, 44]);
}

function scenario(
  stack: Stack,
  project: string,
  name: string,
  played: readonly Played[],
  minutes: readonly number[],
  interval = 1,
): Scenario {
  const input = played.flatMap(([objective, phases]) => objectiveTraffic(stack, objective, phases, interval));
  return {
    name: `objectives of ${project}: ${name}`,
    interval,
    // Objectives with different thresholds count the same requests.
    input: [...new Map(input.map((one) => [one.series, one])).values()],
    expectations: minutes.map((minute) => ({
      alert: burnAlert,
      minute,
      firing: played.flatMap(([objective, phases]) =>
        expectedAlerts(phases, objective, minute).map((long) => labelsOf(stack, project, objective, long)),
      ),
    })),
  };
}

function labelsOf(stack: Stack, project: string, objective: ServiceObjective, long: string) {
  const { name: slo, service, environment, windowDays } = objective;
  const { severity, short } = burnWindows.find((one) => one.long === long) as BurnWindow;
  return {
    project,
    environment,
    namespace: service.namespace,
    service: service.name,
    slo,
    slo_window: `${windowDays}d`,
    cluster: stack.cluster,
    severity,
    short,
    long,
  };
}
