import * as fc from 'fast-check';
import type { KubernetesObject } from '../../../src/model/manifest';
import { vocabulary } from './vocabulary';

const { accounts, apps, namespaces, portNames, ports, tiers } = vocabulary;

const podLabels = fc
  .record({
    app: fc.constantFrom(...apps),
    tier: fc.option(fc.constantFrom(...tiers), { nil: undefined }),
    inject: fc.oneof(
      { weight: 8, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom('true', 'false') },
    ),
  })
  .map(({ app, tier, inject }) => ({
    app,
    ...(tier === undefined ? {} : { tier }),
    ...(inject === undefined ? {} : { 'sidecar.istio.io/inject': inject }),
  }));

/** Names differ between pods, and the numbers behind them; a name may stand for UDP. */
const containerPorts = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...ports), { minLength: 1, maxLength: 3 }),
    fc.shuffledSubarray([...portNames], { minLength: 1 }),
    fc.constantFrom('TCP', 'TCP', 'UDP'),
  )
  .map(([numbers, names, protocol]) =>
    numbers.map((containerPort, index) => ({
      containerPort,
      ...(names[index] === undefined ? {} : { name: names[index] }),
      ...(index === 0 && protocol === 'TCP' ? {} : { protocol: index === 0 ? protocol : 'TCP' }),
    })),
  );

const marks = [
  { 'sidecar.istio.io/inject': 'false' },
  { 'traffic.sidecar.istio.io/excludeInboundPorts': '9090, 8081' },
  { 'traffic.sidecar.istio.io/includeInboundPorts': '' },
  { 'traffic.sidecar.istio.io/includeInboundPorts': '*' },
  { 'traffic.sidecar.istio.io/includeInboundPorts': '8080,9090' },
];

const template = fc
  .record({
    labels: podLabels,
    marks: fc.oneof({ weight: 14, arbitrary: fc.constant({}) }, ...marks.map((one) => fc.constant(one))),
    ports: containerPorts,
    account: fc.option(fc.constantFrom(...accounts), { nil: undefined }),
    hostNetwork: fc.oneof({ weight: 20, arbitrary: fc.constant(false) }, fc.constant(true)),
  })
  .map(({ labels, marks: annotations, ports: declared, account, hostNetwork }) => ({
    metadata: {
      labels,
      annotations,
    },
    spec: {
      ...(account === undefined ? {} : { serviceAccountName: account }),
      ...(hostNetwork ? { hostNetwork } : {}),
      containers: [{ name: 'app', image: 'app', ports: declared }],
    },
  }));

/** Workloads of every kind that makes pods, whose names come later. */
export const generateWorkload: fc.Arbitrary<(name: string) => KubernetesObject> = fc
  .tuple(
    fc.constantFrom('Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob', 'Pod'),
    fc.constantFrom(...namespaces),
    template,
  )
  .map(([kind, namespace, pod]) => (name) => ({
    apiVersion: kind === 'Pod' ? 'v1' : kind.endsWith('Job') ? 'batch/v1' : 'apps/v1',
    kind,
    metadata: { ...(kind === 'Pod' ? pod.metadata : {}), name, namespace },
    spec:
      kind === 'Pod'
        ? pod.spec
        : kind === 'CronJob'
          ? { schedule: '0 0 * * *', jobTemplate: { spec: { template: pod } } }
          : { template: pod },
  }));
