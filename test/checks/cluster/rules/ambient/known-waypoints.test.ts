import { expect, it } from '@jest/globals';
import { knownWaypoints } from '../../../../../src/checks/cluster/rules/ambient/known-waypoints';
import { foundBy } from '../../found-by';
import { ambientShop, madeGateway } from './ambient-shop';

const service = (labels: string) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop, labels: { ${labels} } }
spec: { ports: [{ port: 80 }] }
`;
const waypoint = madeGateway('istio-waypoint', 'waypoint');

it.each([
  ['one that exists', service('istio.io/use-waypoint: waypoint')],
  ['none', service('istio.io/use-waypoint: none')],
  [
    'one of a namespace nobody shows',
    service('istio.io/use-waypoint: a, istio.io/use-waypoint-namespace: b'),
  ],
])('accepts %s', (_, asking) => {
  expect(foundBy(knownWaypoints, ambientShop, waypoint, asking)).toEqual([]);
});

it('refuses one that does not exist, wherever it is named', () => {
  const namespace = `
apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { istio.io/use-waypoint: waipoint } }
`;
  const pod = `
apiVersion: v1
kind: Pod
metadata: { name: web, namespace: web, labels: { istio.io/use-waypoint: waypoint } }
spec: { containers: [{ name: app, image: a }] }
`;
  expect(foundBy(knownWaypoints, namespace, waypoint, service('istio.io/use-waypoint: gone'), pod)).toEqual([
    'unknown-waypoint Namespace shop metadata.labels.istio.io/use-waypoint',
    'unknown-waypoint Service orders metadata.labels.istio.io/use-waypoint',
    'unknown-waypoint Pod web metadata.labels.istio.io/use-waypoint',
  ]);
});
