import { expect, it } from '@jest/globals';
import { freeProxyPorts } from '../../../../../src/checks/cluster/rules/services/free-proxy-ports';
import { foundBy } from '../../found-by';

const pods = (port: number, inject = true, container = 'app') => `
apiVersion: batch/v1
kind: CronJob
metadata: { name: orders, namespace: shop }
spec:
  schedule: "* * * * *"
  jobTemplate:
    spec:
      template:
        metadata: { labels: { sidecar.istio.io/inject: "${inject}" } }
        spec: { containers: [{ name: ${container}, ports: [{ containerPort: ${port} }] }] }
`;

it('leaves other ports, other pods and the proxy itself alone', () => {
  expect(foundBy(freeProxyPorts, pods(8080))).toEqual([]);
  expect(foundBy(freeProxyPorts, pods(15021, false))).toEqual([]);
  expect(foundBy(freeProxyPorts, pods(15021, true, 'istio-proxy'))).toEqual([]);
});

it('finds a port of the proxy', () => {
  expect(foundBy(freeProxyPorts, pods(15021))).toEqual([
    'proxy-port-taken CronJob orders spec.jobTemplate.spec.template.spec.containers.0.ports.0.containerPort',
  ]);
});
