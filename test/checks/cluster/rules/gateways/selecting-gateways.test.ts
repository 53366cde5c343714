import { expect, it } from '@jest/globals';
import { selectingGateways } from '../../../../../src/checks/cluster/rules/gateways/selecting-gateways';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';
import { gatewayPods } from '../../gateway-pods';

const http = "{ port: { number: 80, name: http, protocol: HTTP }, hosts: ['*'] }";

it('finds pods in any namespace', () => {
  expect(foundBy(selectingGateways, gatewayPods(), gateway(http, { namespace: 'shop' }))).toEqual([]);
});

it('finds a selector that no gateway has the labels of', () => {
  expect(
    foundBy(selectingGateways, gatewayPods(), gateway(http, { selector: '{ istio: ingress }' })),
  ).toEqual(['gateway-without-pods Gateway public spec.selector']);
});

it('says nothing where no gateway is shown', () => {
  expect(foundBy(selectingGateways, gateway(http))).toEqual([]);
});
