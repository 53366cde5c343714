import type { Container, PodSpec } from '@cdk8s/kubernetes';
import type { FieldPath } from '../checked-object';

/** What every kind of container has. */
export type AnyContainer = Pick<
  Container,
  'securityContext' | 'ports' | 'livenessProbe' | 'readinessProbe' | 'startupProbe' | 'lifecycle'
>;

/** Containers of each kind, with the way to them below the specification of the pod. */
export function containersOf(
  spec: PodSpec,
): readonly { readonly container: AnyContainer; readonly path: FieldPath }[] {
  return (['initContainers', 'containers', 'ephemeralContainers'] as const).flatMap((list) =>
    (spec[list] ?? []).map((container, index) => ({ container, path: [list, index] })),
  );
}
