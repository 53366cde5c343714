import * as fc from 'fast-check';
import { vocabulary } from './vocabulary';

const { apps, namespaces, ports } = vocabulary;

const app = fc.constantFrom(...apps);
const toPorts = fc
  .uniqueArray(fc.constantFrom(...ports), { minLength: 1, maxLength: 3 })
  .chain((numbers) =>
    fc
      .constantFrom('TCP', 'ANY', 'UDP')
      .map((protocol) => [{ ports: numbers.map((number) => ({ port: String(number), protocol })) }]),
  );

const peers = fc.oneof(
  app.map((name) => ({ toEndpoints: [{ matchLabels: { app: name } }] })),
  fc
    .record({ name: app, namespace: fc.constantFrom(...namespaces), prefix: fc.constantFrom('k8s:', '') })
    .map(({ name, namespace, prefix }) => ({
      toEndpoints: [
        { matchLabels: { [`${prefix}io.kubernetes.pod.namespace`]: namespace, [`${prefix}app`]: name } },
      ],
    })),
  fc.constantFrom(
    { toFQDNs: [{ matchName: 'db.example.com' }] },
    { toFQDNs: [{ matchName: 'api.example.com' }, { matchName: 'db.example.com' }] },
    { toCIDR: ['203.0.113.7/32'] },
    { toCIDR: ['198.51.96.0/19', '203.0.113.0/28'] },
    { toEntities: ['kube-apiserver'] },
  ),
);

const rule = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(peers, toPorts).map(([to, on]) => ({ ...to, toPorts: on })) },
  { weight: 1, arbitrary: peers },
);

/** Specifications of Cilium's policies, as far as Meshwright writes them. */
export const generateCiliumPolicy = fc.record({
  endpointSelector: fc.oneof(
    fc.constant({}),
    app.map((name) => ({ matchLabels: { app: name } })),
  ),
  egress: fc.array(rule, { minLength: 1, maxLength: 3 }),
});
