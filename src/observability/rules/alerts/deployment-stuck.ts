import type { AlertKind } from './alert-kind';
import { ofWorkload } from './of-workload';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const metric = 'kube_deployment_status_condition';

/** `Progressing` turns false 10 minutes after the last pod of a rollout became ready. */
export const deploymentStuck: AlertKind = {
  alert: 'DeploymentStuck',
  severity: 'ticket',
  watches: 'a rollout does not get on',
  job: 'clusterState',
  appliesTo: ({ workloads = [] }) => workloads.some(({ kind }) => kind === 'Deployment'),
  expr: (project) =>
    ofWorkload(
      `(max by (environment, namespace, deployment) (${select('clusterState', metric, project, ',condition="Progressing",status="false"')}) == 1)`,
      project,
      ['Deployment'],
      'deployment',
    ),
  minutes: 5,
  summary: 'The rollout of {{ $labels.deployment }} in {{ $labels.namespace }} is stuck',
  description:
    'No further pod became ready for a quarter of an hour. The pods of before still run; those that do not start say why.',
  tryOn: (subject) => {
    const deployment = subject.workloads?.[0]?.name ?? subject.name;
    const stuck = (value: number) =>
      seriesOf.known('clusterState', subject, metric, always(value), {
        deployment,
        condition: 'Progressing',
        status: 'false',
      });
    return { troubled: [stuck(1)], holdsFrom: 0, calm: [{ why: 'it gets on', input: [stuck(0)] }] };
  },
};
