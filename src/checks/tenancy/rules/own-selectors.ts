import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { isExtension } from '../is-extension';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { selects } from '../selects';
import { tenantsOf } from '../tenants-of';
import { extensionsOf } from '../extensions-of';

/** What selects pods, by kind: a Service takes labels, a PodDisruptionBudget a LabelSelector. */
const selectors: Readonly<Record<string, (selector: unknown) => unknown>> = {
  Service: (matchLabels) => ({ matchLabels }),
  PodDisruptionBudget: (selector) => selector,
};

/**
 * What code adds selects no pods of a service: of two Services for one pod a proxy may take the other's ports
 * (analyzer IST0137), and a pod with two budgets is never evicted
 * (https://kubernetes.io/docs/tasks/run-application/configure-pdb/).
 */
export const ownSelectors: TenancyRule = (manifests) => {
  const selecting = extensionsOf(manifests).filter(({ object }) => selectors[object.kind] !== undefined);
  if (selecting.length === 0) return [];
  const pods = podsOf(tenantsOf(manifests).filter((manifest) => !isExtension(manifest)));
  return selecting.flatMap((manifest) => ofSelector(manifest, pods));
};

function ofSelector(manifest: Manifest, pods: readonly PodOf[]): Problem[] {
  const { selector } = recordOf(manifest.object['spec']);
  // A Service without a selector has a rule of its own.
  if (selector === undefined) return [];
  const wanted = selectors[manifest.object.kind]?.(selector);
  const { cluster, group } = manifest.unit;
  return pods.some(
    ({ manifest: { unit }, labels }) =>
      unit.cluster === cluster && unit.group === group && selects(wanted, labels),
  )
    ? [refuse('foreign-selector', manifest, 'spec.selector', selector)]
    : [];
}
