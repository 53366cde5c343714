import { expect, it } from '@jest/globals';
import { knownSidecarHosts } from '../../../../../src/checks/cluster/rules/policies/known-sidecar-hosts';
import { foundBy } from '../../found-by';

const services = `
apiVersion: v1
kind: Service
metadata: { name: orders, namespace: shop }
spec: { ports: [{ port: 80 }] }
---
apiVersion: v1
kind: Service
metadata: { name: rates, namespace: bank }
spec: { ports: [{ port: 80 }] }
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: { name: partners, namespace: shop }
spec: { hosts: ['*.example.com'], ports: [{ number: 443, name: tls, protocol: TLS }] }
`;
const telling = (...hosts: readonly string[]) => `${services}
---
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: { name: web, namespace: shop }
spec: { egress: [{ hosts: ${JSON.stringify(hosts)} }] }
`;
const at = (index: number) => `unknown-sidecar-host Sidecar web spec.egress.0.hosts.${index}`;

it('lets proxies be told of hosts that exist, and of patterns', () => {
  const hosts = [
    './orders.shop.svc.cluster.local',
    'bank/rates.bank.svc.cluster.local',
    '*/rates.bank.svc.cluster.local',
    'shop/api.example.com',
    './*',
    'bank/*.bank.svc.cluster.local',
    '~/*',
  ];
  expect(foundBy(knownSidecarHosts, telling(...hosts))).toEqual([]);
});

it('finds hosts that nothing is', () => {
  const found = foundBy(
    knownSidecarHosts,
    telling('shop/ordes.shop.svc.cluster.local', './orders.shop.svc.cluster.local', '*/api.example.org'),
  );
  expect(found).toEqual([at(0), at(2)]);
});

it('finds short names, and hosts of another namespace than is said', () => {
  expect(foundBy(knownSidecarHosts, telling('./orders', 'shop/rates.bank.svc.cluster.local'))).toEqual([
    at(0),
    at(1),
  ]);
});

it('says nothing of namespaces that no manifest shows', () => {
  expect(
    foundBy(knownSidecarHosts, telling('far/web.far.svc.cluster.local', '*/web.far.svc.cluster.local')),
  ).toEqual([]);
});
