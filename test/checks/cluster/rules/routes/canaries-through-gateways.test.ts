import { expect, it } from '@jest/globals';
import { canariesThroughGateways } from '../../../../../src/checks/cluster/rules/routes/canaries-through-gateways';
import { foundBy } from '../../found-by';

const routes = (name: string, gateway: string, subset = '') => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: { name: ${name}, namespace: shop }
spec: { hosts: [web], gateways: [${gateway}], http: [{ route: [{ destination: { host: web ${subset} } }] }] }
`;
const parted = routes('web', 'mesh', ', subset: v1');

it('lets a gateway part requests as the mesh does', () => {
  expect(foundBy(canariesThroughGateways, parted, routes('out', 'edge/a', ', subset: v1'))).toEqual([]);
  expect(foundBy(canariesThroughGateways, routes('web', 'mesh'), routes('out', 'edge/a'))).toEqual([]);
});

it('finds a gateway that leads to all pods alike', () => {
  expect(foundBy(canariesThroughGateways, parted, routes('out', 'edge/a'))).toEqual([
    'gateway-ignores-subsets VirtualService out spec.http.0.route.0.destination',
  ]);
});
