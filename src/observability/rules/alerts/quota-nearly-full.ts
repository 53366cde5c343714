import type { AlertKind } from './alert-kind';
import { select } from './selectors';
import { always, seriesOf } from './series-of';

const metric = 'kube_resourcequota';

export const quotaNearlyFull: AlertKind = {
  alert: 'QuotaNearlyFull',
  severity: 'ticket',
  watches: 'more than 90 % of a resource of the namespace is used',
  job: 'clusterState',
  appliesTo: () => true,
  ofNamespace: true,
  expr: (project) => {
    const amount = (type: 'used' | 'hard') =>
      `max by (environment, namespace, resourcequota, resource) (${select('clusterState', metric, project, `,type="${type}"`)})`;
    return `${amount('used')} / (${amount('hard')} > 0) > 0.9`;
  },
  minutes: 15,
  summary: '{{ $labels.namespace }} uses {{ $value | humanizePercentage }} of its {{ $labels.resource }}',
  description:
    'Quota {{ $labels.resourcequota }} has little {{ $labels.resource }} left: the next rollout or scale-up may be refused.',
  tryOn: (subject) => {
    const amount = (type: string, pods: number) =>
      seriesOf.known('clusterState', subject, metric, always(pods), {
        resourcequota: 'default',
        resource: 'pods',
        type,
      });
    return {
      troubled: [amount('used', 46), amount('hard', 50)],
      holdsFrom: 0,
      calm: [{ why: 'there is room', input: [amount('used', 40), amount('hard', 50)] }],
    };
  },
};
