import { decimal } from '../../conventions/decimal';
import type { RecordingRule } from '../rules/rule-group';
import type { Stack } from '../stack/stack';
import { objectiveSeries } from './objective-series';
import type { ServiceObjective } from './objectives-of';

/** The numbers of each objective as series: rules for all services compare with these. */
export function constantRules(
  { cluster, tenants }: Stack,
  project: string,
  objectives: readonly ServiceObjective[],
  periods: readonly number[],
): RecordingRule[] {
  const team = tenants.find((tenant) => tenant.project === project)?.team ?? '';
  return [
    ...objectives.flatMap(({ name, budgetPpm, windowDays, environment, service }) => {
      const labels = {
        cluster,
        project,
        environment,
        namespace: service.namespace,
        service: service.name,
        slo: name,
        slo_window: `${windowDays}d`,
      };
      const objective = decimal(1_000_000 - budgetPpm, 6);
      return [
        { record: objectiveSeries.info, expr: 'vector(1)', labels: { ...labels, objective, team } },
        { record: objectiveSeries.objective, expr: `vector(${objective})`, labels },
        { record: objectiveSeries.budget, expr: `vector(${decimal(budgetPpm, 6)})`, labels },
      ];
    }),
    ...periods.map((days) => ({
      record: objectiveSeries.days,
      expr: `${objectiveSeries.budget}{project="${project}",slo_window="${days}d"} * 0 + ${days}`,
      labels: { project, slo_window: `${days}d` },
    })),
  ];
}
