import { expect, it } from '@jest/globals';
import { servedPorts } from '../../../../src/checks/cluster/facts/served-ports';
import { clusterOf } from '../cluster-of';
import { deployment } from '../deployment';

const pods = deployment('web', {
  container: 'image: web, ports: [{ containerPort: 8080, name: main }]',
});

const service = (ports: string, more = '') => `
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop }
spec: { selector: { app: web }, ports: [${ports}], ${more} }
`;

const served = (...manifests: readonly string[]) =>
  (servedPorts(clusterOf(manifests.join('\n---\n'))).get('web.shop.svc.cluster.local') ?? []).map(
    ({ workload, port, servicePort, protocol }) =>
      `${servicePort} ${workload.one.name} ${port} ${protocol ?? 'unsaid'}`,
  );

it.each([
  ['by the name of the port', '{ name: grpc-web-api, port: 80, targetPort: main }', '80 web 8080 grpc-web'],
  ['by appProtocol', '{ name: tcp, appProtocol: HTTP, port: 80, targetPort: main }', '80 web 8080 http'],
  [
    'as Kubernetes says HTTP/2',
    '{ name: tcp, appProtocol: kubernetes.io/h2c, port: 80, targetPort: 9090 }',
    '80 web 9090 http2',
  ],
  [
    'as Kubernetes says WebSocket over TLS',
    '{ name: http, appProtocol: kubernetes.io/wss, port: 8443 }',
    '8443 web 8443 https',
  ],
  ['not at all', '{ name: main, port: 80, targetPort: main }', '80 web 8080 unsaid'],
])('says what pods speak %s', (_, port, expected) => {
  expect(served(pods, service(port))).toEqual([expected]);
});

it.each([
  ['a name that no pod declares', pods, service('{ name: http, port: 80, targetPort: mian }')],
  ['a name of another transport', pods, service('{ name: http, protocol: UDP, port: 80, targetPort: main }')],
  ['no pods', service('{ name: http, port: 80 }')],
  [
    'another name of something else',
    pods,
    service('{ name: http, port: 80 }', 'type: ExternalName, externalName: web.example'),
  ],
])('serves nothing for %s', (_, ...manifests) => {
  expect(served(...manifests)).toEqual([]);
});
