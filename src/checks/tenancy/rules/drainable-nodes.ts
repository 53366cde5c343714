import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { extensionsOf } from '../extensions-of';

const blocking = [
  ['maxUnavailable', [0, '0', '0%']],
  ['minAvailable', ['100%']],
] as const;

/** No budget that code adds keeps a node from being drained (https://kubernetes.io/docs/concepts/workloads/pods/disruptions/). */
export const drainableNodes: TenancyRule = (manifests) =>
  extensionsOf(manifests)
    .filter(({ object }) => object.kind === 'PodDisruptionBudget')
    .flatMap((manifest) => {
      const spec = recordOf(manifest.object['spec']);
      return blocking
        .filter(([key, values]) => values.some((value) => value === spec[key]))
        .map(([key]) => refuse('blocked-drain', manifest, `spec.${key}`, spec[key]));
    });
