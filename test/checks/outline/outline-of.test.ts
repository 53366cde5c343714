import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { outlineOf } from '../../../src/checks/outline/outline-of';
import type { KubernetesObject } from '../../../src/model/manifest';

const metadata = { name: 'web', namespace: 'shop', labels: { app: 'web' } };
const object = (apiVersion: string, kind: string, rest: object): KubernetesObject => ({
  apiVersion,
  kind,
  metadata,
  ...rest,
});

it.each([
  ['v1', 'ConfigMap', { data: { a: 'b' } }],
  ['v1', 'Secret', { stringData: { a: 'b' } }],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', { spec: { maxReplicas: 3 } }],
  ['policy/v1', 'PodDisruptionBudget', { spec: { minAvailable: 1 } }],
])('keeps of %s %s that it is there', (apiVersion, kind, rest) => {
  expect(outlineOf(object(apiVersion, kind, rest))).toEqual({ apiVersion, kind, metadata });
});

it('keeps of pods what they are to others', () => {
  const containers = (args: readonly string[]) => [
    { name: 'app', image: 'web:1', args, env: [{ name: 'A', value: 'b' }], ports: [{ containerPort: 80 }] },
  ];
  const deployment = (args: readonly string[]) =>
    object('apps/v1', 'Deployment', {
      spec: {
        replicas: 2,
        template: {
          metadata: { labels: { app: 'web' }, annotations: { 'meshwright.dev/config': '1', other: '2' } },
          spec: { serviceAccountName: 'web', volumes: [], containers: containers(args) },
        },
      },
    });
  const outline = {
    metadata: { labels: { app: 'web' }, annotations: { other: '2' } },
    spec: { serviceAccountName: 'web', containers: [{ name: 'app', ports: [{ containerPort: 80 }] }] },
  };
  expect(outlineOf(deployment(['--fast']))['spec']).toEqual({ template: outline });
  expect(outlineOf(deployment(['proxy', 'router']))).toMatchObject({
    spec: { template: { spec: { containers: [{ name: 'app', args: ['router'] }] } } },
  });
});

it('keeps of a Secret that is fetched which one it becomes', () => {
  const spec = { target: { name: 'db', template: {} }, data: [{ secretKey: 'a', remoteRef: { key: 'b' } }] };
  expect(outlineOf(object('external-secrets.io/v1', 'ExternalSecret', { spec }))['spec']).toEqual({
    target: { name: 'db' },
  });
});

it('keeps of destinations all but how requests are spread', () => {
  const policy = { tls: { mode: 'DISABLE' }, outlierDetection: {}, loadBalancer: {} };
  const spec = {
    host: 'web',
    trafficPolicy: { ...policy, portLevelSettings: [{ ...policy, port: { number: 80 } }] },
    subsets: [{ name: 'v1', trafficPolicy: { loadBalancer: {} } }],
  };
  expect(outlineOf(object('networking.istio.io/v1', 'DestinationRule', { spec }))['spec']).toEqual({
    host: 'web',
    trafficPolicy: {
      tls: { mode: 'DISABLE' },
      portLevelSettings: [{ tls: { mode: 'DISABLE' }, port: { number: 80 } }],
    },
    subsets: [{ name: 'v1', trafficPolicy: {} }],
  });
});

it.each([
  ['v1', 'Service', { spec: { ports: [{ port: 80 }] } }],
  ['shop.example/v1', 'Deployment', { spec: { replicas: 3 } }],
  ['v1', 'ConfigMap', {}],
  ['apps/v1', 'Deployment', { spec: { template: { spec: { containers: [{ name: 'app' }, null] } } } }],
])('copies nothing of %s %s where all is kept', (apiVersion, kind, rest) => {
  const whole = object(apiVersion, kind, rest);
  expect(outlineOf(whole)).toBe(whole);
});

it('says nothing that the whole object does not, of whatever form', () => {
  const kinds = fc.constantFrom(
    ['apps/v1', 'Deployment'],
    ['v1', 'Pod'],
    ['batch/v1', 'CronJob'],
    ['networking.istio.io/v1', 'DestinationRule'],
    ['external-secrets.io/v1', 'ExternalSecret'],
  );
  const keys = fc.constantFrom(
    'template',
    'spec',
    'containers',
    'args',
    'name',
    'subsets',
    'trafficPolicy',
    'x',
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'medium' },
      fc.constantFrom('router', 1, null, true),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));
  fc.assert(
    fc.property(kinds, value, ([apiVersion, kind], spec) => {
      const whole = object(apiVersion, kind, { spec });
      expect(isWithin(outlineOf(whole), whole)).toBe(true);
    }),
  );
});

/** Whether each field is there with its value; of arguments one may stand for all. */
function isWithin(outline: unknown, whole: unknown): boolean {
  if (typeof outline !== 'object' || outline === null) return outline === whole;
  return Object.entries(outline).every(([key, value]) => {
    const before = (whole as Readonly<Record<string, unknown>>)[key];
    return key === 'args' && JSON.stringify(value) === '["router"]' && Array.isArray(before)
      ? before.includes('router')
      : isWithin(value, before);
  });
}
