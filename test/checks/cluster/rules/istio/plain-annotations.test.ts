import { expect, it } from '@jest/globals';
import { plainAnnotations } from '../../../../../src/checks/cluster/rules/istio/plain-annotations';
import { flawsOf } from '../../flaws-of';

const objectOf = (kind: string, annotations: Readonly<Record<string, string>>) => ({
  apiVersion: kind === 'AuthorizationPolicy' ? 'security.istio.io/v1' : 'networking.istio.io/v1',
  kind,
  metadata: { name: 'a', namespace: 'shop', annotations },
});

it.each([
  ['a policy that is only watched', 'AuthorizationPolicy', 'istio.io/dry-run', 0],
  ['a route that is only watched', 'VirtualService', 'istio.io/dry-run', 1],
  ['what only istiod sets', 'Gateway', 'internal.istio.io/parents', 1],
  ['what anybody may say', 'Gateway', 'example.com/parents', 0],
] as const)('%s', (_, kind, key, count) => {
  expect(flawsOf(plainAnnotations, [objectOf(kind, { [key]: 'true' })])).toEqual(
    Array.from({ length: count }, () => `istio-misplaced-field metadata.annotations.${key}`),
  );
});
