import { expect, it } from '@jest/globals';
import { openedPorts } from '../../../../../src/checks/cluster/rules/gateways/opened-ports';
import { foundBy } from '../../found-by';
import { gateway } from '../../gateway';
import { gatewayPods } from '../../gateway-pods';

const service = `
apiVersion: v1
kind: Service
metadata: { name: gateway, namespace: edge }
spec: { selector: { istio: gateway }, ports: [{ name: http, port: 80, targetPort: 8080 }] }
`;
const server = (port: number) =>
  gateway(`{ port: { number: ${port}, name: http, protocol: HTTP }, hosts: [a.example] }`);

it('takes ports of the Service, and those behind them', () => {
  expect(foundBy(openedPorts, gatewayPods(), service, server(80))).toEqual([]);
  expect(foundBy(openedPorts, gatewayPods(), service, server(8080))).toEqual([]);
  expect(foundBy(openedPorts, gatewayPods(), server(9090))).toEqual([]);
});

it('finds a port that the Service does not have', () => {
  expect(foundBy(openedPorts, gatewayPods(), service, server(9090))).toEqual([
    'unopened-port Gateway public spec.servers.0.port.number',
  ]);
});
