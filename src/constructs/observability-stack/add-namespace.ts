import { Namespace } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { protection } from '../../conventions/protection';
import type { Stack } from '../../observability/stack/stack';

/**
 * Adds the namespace. It carries no injection label: Prometheus reads pods by their addresses and the peers of
 * Alertmanager gossip by theirs, which proxies would only break. Grafana, which people reach through a gateway,
 * asks for its proxy by labels of its own pod.
 */
export function addNamespace(scope: Construct, { namespace }: Stack): void {
  new Namespace(scope, 'namespace', {
    metadata: {
      name: namespace,
      labels: {
        ...commonLabels(),
        [labels.podSecurity('enforce')]: 'restricted',
        [labels.podSecurity('warn')]: 'restricted',
        [labels.podSecurity('audit')]: 'restricted',
      },
      annotations: protection,
    },
  });
}
