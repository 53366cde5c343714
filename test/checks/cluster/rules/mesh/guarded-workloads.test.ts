import { expect, it } from '@jest/globals';
import { guardedWorkloads } from '../../../../../src/checks/cluster/rules/mesh/guarded-workloads';
import { mesh } from '../policies/mesh';
import { foundBy } from '../../found-by';

const policy = (spec: string, namespace = 'shop') => `
apiVersion: security.istio.io/v1
kind: AuthorizationPolicy
metadata: { name: some, namespace: ${namespace} }
spec: ${spec}
`;
const forOrders = '{ selector: { matchLabels: { app: orders } } }';

it.each([
  ['a policy for the namespace', [policy('{}')]],
  ['a policy for the mesh', [policy('{}', 'istio-system')]],
  ['a policy for each', [policy(forOrders), policy('{ selector: { matchLabels: { app: web } } }')]],
  ['no policies at all', []],
])('accepts pods under %s', (_, policies) => {
  expect(foundBy(guardedWorkloads, mesh, ...policies)).toEqual([]);
});

it.each([
  ['for others', forOrders, 'shop', ['web']],
  ['of another namespace', '{}', 'web', ['orders', 'web']],
  [
    'of a waypoint',
    '{ targetRefs: [{ kind: Service, group: "", name: orders }] }',
    'shop',
    ['orders', 'web'],
  ],
])('warns of pods beside a policy %s', (_, spec, namespace, open) => {
  expect(foundBy(guardedWorkloads, mesh, policy(spec, namespace))).toEqual(
    open.map((name) => `unguarded-workload Deployment ${name} `),
  );
});

it('says nothing of pods without a proxy, nor of gateways', () => {
  const pod = (name: string, labels: string) => `
apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: web, labels: { ${labels} } }
spec: { containers: [{ name: app, image: a, args: [proxy, router] }] }
`;
  const door = pod('door', "sidecar.istio.io/inject: 'true'");
  expect(foundBy(guardedWorkloads, policy(forOrders), pod('plain', ''), door)).toEqual([]);
});
