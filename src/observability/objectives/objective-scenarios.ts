import { burnRate } from '../../conventions/burn-rate';
import { burnWindows } from '../../conventions/burn-windows';
import type { Scenario } from '../rule-tests/scenario';
import type { Stack } from '../stack/stack';
import { burnAlert } from './burn-alerts';
import { expectedAlerts } from './expected-alerts';
import { objectivesOf, type ServiceObjective } from './objectives-of';
import { objectiveTraffic } from './objective-traffic';
import type { Phase } from './traffic';

/** So many that every budget, in millionths, is a whole number of them. */
const requests = 10_000_000;
/** Minutes before anything fails: so few that a test is short, so many that only the fastest alert can fire soon. */
const calm = 180;
/** Minutes by which versions of Prometheus may differ, as they include the first sample of a range or do not. */
const slack = 2;

/** Tests of a project's objectives: two short ones of each, and two of the project as a whole. */
export function objectiveScenarios(stack: Stack, project: string): Scenario[] {
  const objectives = objectivesOf(stack, project).filter(
    ({ service: { objectives: measured } }) =>
      (measured?.callers.length ?? 0) > 0 || (measured?.isExposed === true && stack.gateway !== undefined),
  );
  const [first] = objectives;
  return first === undefined
    ? []
    : [
        ...objectives.flatMap((objective) => [
          fastBurn(stack, project, objective),
          halfBurn(stack, project, objective),
        ]),
        slowBurn(stack, project, first),
        fewRequests(stack, project, first),
      ];
}

/** Errors per minute that spend the budget `times` as fast as the alert over `long` allows. */
function errorsAt({ budgetPpm, windowDays }: ServiceObjective, long: string, times: number): number {
  const window = burnWindows.find((one) => one.long === long) as (typeof burnWindows)[number];
  const rate = (burnRate(window, windowDays) / 1e4) * times;
  return Math.min(requests, Math.round(rate * (budgetPpm / 1e6) * requests));
}

/** The first minute from `from` on at which the alert over `long` is expected. */
function onset(phases: readonly Phase[], objective: ServiceObjective, long: string, from: number): number {
  const last = phases.reduce((total, { minutes }) => total + minutes, 0);
  for (let minute = from; minute <= last; minute += 1) {
    if (expectedAlerts(phases, objective, minute).includes(long)) return minute;
  }
  throw new Error(`${objective.name} of ${objective.service.name} is never in danger over ${long}`);
}

/** The fastest alert: silent before its minute, there after it, and gone soon after the errors. */
function fastBurn(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const phases = (minutes: number): Phase[] => [
    { minutes: calm, requests, errors: 0 },
    { minutes, requests, errors: errorsAt(objective, '1h', 1.5) },
    { minutes: 10, requests, errors: 0 },
  ];
  const minute = onset(phases(80), objective, '1h', calm);
  const burning = minute - calm + 5;
  return scenario(stack, project, objective, 'burns fast', phases(burning), [
    minute - slack,
    minute + slack,
    calm + burning + 5 + slack,
  ]);
}

/** Half of these errors, for as long as the tickets do not see them. */
function halfBurn(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const errors = Math.round(errorsAt(objective, '1h', 1.5) / 2);
  const phases = [
    { minutes: calm, requests, errors: 0 },
    { minutes: 59, requests, errors },
  ];
  return scenario(stack, project, objective, 'burns half as fast', phases, [calm + 40, calm + 58]);
}

/** The tickets, two days into the life of a service: what it has not yet lived does not count. */
function slowBurn(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const twoDays = 2880;
  const phases = [
    { minutes: twoDays, requests, errors: 0 },
    { minutes: 1200, requests, errors: errorsAt(objective, '1d', 1.7) },
  ];
  const minutes = ['3d', '1d'].flatMap((long) => {
    const minute = onset(phases, objective, long, twoDays);
    return [minute - 8, minute + 8];
  });
  return scenario(stack, project, objective, 'burns slowly', phases, minutes, 4);
}

/** Four requests, all of them failed. */
function fewRequests(stack: Stack, project: string, objective: ServiceObjective): Scenario {
  const lone = { minutes: 1, requests: 1, errors: 1 };
  const nobody = { minutes: 9, requests: 0, errors: 0 };
  const phases = [nobody, lone, nobody, lone, nobody, lone, nobody, lone, nobody];
  return scenario(stack, project, objective, 'fails the four who ask', phases, [41, 44]);
}

function scenario(
  stack: Stack,
  project: string,
  objective: ServiceObjective,
  name: string,
  phases: readonly Phase[],
  minutes: readonly number[],
  interval = 1,
): Scenario {
  const { name: slo, service, environment, windowDays } = objective;
  return {
    name: `${service.namespace}/${service.name} ${slo} ${name}`,
    interval,
    input: objectiveTraffic(stack, objective, phases, interval),
    expectations: minutes.map((minute) => ({
      alert: burnAlert,
      minute,
      firing: expectedAlerts(phases, objective, minute).map((long) => {
        const window = burnWindows.find((one) => one.long === long) as (typeof burnWindows)[number];
        return {
          project,
          environment,
          namespace: service.namespace,
          service: service.name,
          slo,
          slo_window: `${windowDays}d`,
          cluster: stack.cluster,
          severity: window.severity,
          short: window.short,
          long,
        };
      }),
    })),
  };
}
