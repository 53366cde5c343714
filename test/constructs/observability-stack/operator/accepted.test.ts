import { describe, expect, it } from '@jest/globals';
import { refusals, type KubernetesObject } from '../../../accepted/refusals';
import { synthStack } from '../observed';

const forms = ['plain', 'operator'] as const;

describe.each(forms.flatMap((form) => (['calico', 'cilium'] as const).map((cni) => [form, cni] as const)))(
  'the form %s on %s',
  (form, cni) => {
    it.each([32, 36])('is taken by Kubernetes 1.%d', (minor) => {
      const objects = synthStack({ form, cni, metricsAdapter: 'custom-metrics' }).all as KubernetesObject[];
      expect(objects.length).toBeGreaterThan(30);
      const refused = objects.flatMap((object) =>
        [
          ...refusals.schema(object, minor),
          ...refusals.cel(object),
          ...refusals.scope(object),
          ...refusals.metadata(object),
        ].map((reason) => `${object.kind} ${object.metadata.name}: ${reason}`),
      );
      expect(refused).toEqual([]);
    });
  },
);

it('a field that no schema knows is refused', () => {
  const prometheus = synthStack({ form: 'operator' }).find('Prometheus', 'prometheus') as KubernetesObject;
  const spec = { ...(prometheus['spec'] as object), retentionTime: '30d' };
  expect(refusals.schema({ ...prometheus, spec }, 33)).not.toEqual([]);
});
