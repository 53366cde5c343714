import { Construct } from 'constructs';
import { discoveryRules } from '../../observability/scraping/discovery-rules';
import { stateRules } from '../../observability/scraping/state-rules';
import { components } from '../../observability/stack/components';
import { addReaders } from '../observability-stack/add-readers';
import type { TenantSettings } from './tenant-settings';

/**
 * Lets Prometheus find the pods of the namespace, and kube-state-metrics list what its alerts are about. Here and not
 * with the observability stack, which an engine may apply before this namespace is there.
 */
export function addWatchers(
  scope: Construct,
  { name, project, observabilityNamespace }: TenantSettings,
): void {
  const { prometheus, kubeStateMetrics } = components;
  for (const [component, rules] of [
    [prometheus.name, discoveryRules],
    [kubeStateMetrics.name, stateRules],
  ] as const) {
    addReaders(
      new Construct(scope, `watcher-${component}`),
      { namespace: observabilityNamespace },
      component,
      [name],
      rules,
      project,
    );
  }
}
