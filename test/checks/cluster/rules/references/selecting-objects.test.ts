import { expect, it } from '@jest/globals';
import { selectingObjects } from '../../../../../src/checks/cluster/rules/references/selecting-objects';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const object = (apiVersion: string, kind: string, spec: string) => `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: a, namespace: shop }
spec: { ${spec} }
`;
const service = `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: web } }
spec: { ports: [{ port: 80, name: http }] }
`;
const kinds: readonly (readonly [string, string, (app: string) => string])[] = [
  [
    'PodDisruptionBudget',
    'selector',
    (app) => object('policy/v1', 'PodDisruptionBudget', `selector: { matchLabels: { app: ${app} } }`),
  ],
  [
    'NetworkPolicy',
    'podSelector',
    (app) => object('networking.k8s.io/v1', 'NetworkPolicy', `podSelector: { matchLabels: { app: ${app} } }`),
  ],
  [
    'PodMonitor',
    'selector',
    (app) =>
      object(
        'monitoring.coreos.com/v1',
        'PodMonitor',
        `podMetricsEndpoints: [], selector: { matchLabels: { app: ${app} } }`,
      ),
  ],
  [
    'ServiceMonitor',
    'selector',
    (app) =>
      object(
        'monitoring.coreos.com/v1',
        'ServiceMonitor',
        `endpoints: [{ port: http }], selector: { matchLabels: { app: ${app} } }`,
      ),
  ],
];

it.each(kinds)('finds what a %s selects', (kind, field, make) => {
  expect(foundBy(selectingObjects, deployment('web'), service, make('web'))).toEqual([]);
  expect(foundBy(selectingObjects, deployment('web'), service, make('wep'))).toEqual([
    `idle-selector ${kind} a spec.${field}`,
  ]);
});

it.each(kinds)('says nothing of a %s where no pods are shown', (_, __, make) => {
  expect(foundBy(selectingObjects, make('wep'))).toEqual([]);
});

it('lets an empty selector select all', () => {
  const all = object('networking.k8s.io/v1', 'NetworkPolicy', 'podSelector: {}');
  expect(foundBy(selectingObjects, deployment('web'), all)).toEqual([]);
});
