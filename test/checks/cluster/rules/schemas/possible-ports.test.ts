import { expect, it } from '@jest/globals';
import { possiblePorts } from '../../../../../src/checks/cluster/rules/schemas/possible-ports';
import { flawsOf } from '../../flaws-of';

const found = (yaml: string) => flawsOf(possiblePorts, yaml);

const service = (port: string) => `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ ${port} }] }
`;

it('takes ports, names of ports, and none', () => {
  expect(found(service('port: 65535, targetPort: http, nodePort: 0'))).toEqual([]);
  expect(found(service('port: 1, targetPort: 1'))).toEqual([]);
});

it.each([
  ['port: 65536', 'port'],
  ['port: 0', 'port'],
  ['port: 80, targetPort: 70000', 'targetPort'],
  ['port: 80, nodePort: -1', 'nodePort'],
])('refuses %s of a Service', (port, field) => {
  expect(found(service(port))).toEqual([`invalid-object spec.ports.0.${field}`]);
});

it('looks into templates of pods', () => {
  const job = `
apiVersion: batch/v1
kind: CronJob
metadata: { name: nightly, namespace: shop }
spec:
  schedule: '0 1 * * *'
  jobTemplate:
    spec:
      template:
        spec:
          containers:
            - { name: app, image: a, ports: [{ containerPort: 70000 }], env: [{ name: PORT, value: '70000' }] }
`;
  expect(found(job)).toEqual([
    'invalid-object spec.jobTemplate.spec.template.spec.containers.0.ports.0.containerPort',
  ]);
});

it('leaves kinds alone whose schemas say it', () => {
  const gateway = `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: { name: edge, namespace: shop }
spec: { servers: [{ hosts: ['*'], port: { number: 70000, name: a, protocol: HTTP } }] }
`;
  expect(found(gateway)).toEqual([]);
});
