import { expect, it } from '@jest/globals';
import jobs from '../../docs/examples/jobs';
import type { KubernetesObject } from '../../src/model/manifest';
import { pinExample } from './pin-example';

const objects = pinExample('jobs', jobs) as Readonly<Record<string, KubernetesObject>>;
const entries = (cluster: string, kind: string) =>
  Object.entries(objects)
    .filter(([key]) => key.startsWith(`${cluster}/${kind}/`))
    .map(([, object]) => object);
const only = (cluster: string, kind: string) => {
  const [found, ...others] = entries(cluster, kind);
  expect(others).toEqual([]);
  return found!;
};

it('runs the migration with the image of the service, once for each change of what it runs', () => {
  const job = only('east', 'Job');
  expect(job.metadata.name).toMatch(/^orders-schema-[0-9a-f]{10}$/);
  expect(job).toMatchObject({
    spec: {
      activeDeadlineSeconds: 900,
      backoffLimit: 3,
      template: {
        spec: {
          restartPolicy: 'Never',
          serviceAccountName: 'orders-schema',
          containers: [{ image: 'registry.acme.example/jobs/orders:1.0.0', args: ['--migrate'] }],
        },
      },
    },
  });
  expect(job).not.toHaveProperty('spec.ttlSecondsAfterFinished');
});

it('lets Argo CD run the job before the service, as parts of one Application', () => {
  const names = entries('east', 'Application').map(({ metadata }) => metadata.name);
  expect(names).toContain('jobs.orders');
  expect(names).not.toContain('jobs.orders-schema');
  const application = objects['east/Application/jobs.orders'];
  expect(application).toMatchObject({
    spec: { sources: [{ path: 'dist/east/jobs/orders-schema' }, { path: 'dist/east/jobs/orders' }] },
  });
  expect(application).not.toHaveProperty('spec.source');
  const wavesOf = (service: string) =>
    Object.entries(objects).flatMap(([key, { kind, metadata }]) =>
      key.startsWith('east/') && metadata.labels?.['app.kubernetes.io/name'] === service
        ? [`${kind} ${metadata.annotations?.['argocd.argoproj.io/sync-wave']}`]
        : [],
    );
  expect(wavesOf('orders-schema').sort()).toEqual([
    'CiliumNetworkPolicy -2',
    'ExternalSecret -2',
    'Job -1',
    'NetworkPolicy -2',
    'ServiceAccount -2',
    'Sidecar -2',
  ]);
  expect(wavesOf('orders').every((wave) => wave.endsWith(' undefined'))).toBe(true);
});

it('lets Flux hold the service back until the job is complete, as long as the job may take', () => {
  expect(objects['office/Kustomization/jobs.orders']).toMatchObject({
    spec: { dependsOn: [{ name: 'jobs.tenant' }, { name: 'jobs.orders-schema' }] },
  });
  expect(objects['office/Kustomization/jobs.orders-schema']).toMatchObject({
    spec: { wait: true, timeout: '1200s' },
  });
});

it('runs the report at its time, one at a time', () => {
  expect(objects['east/CronJob/orders-report']).toMatchObject({
    spec: {
      schedule: '30 2 * * *',
      timeZone: 'Europe/Berlin',
      concurrencyPolicy: 'Forbid',
      startingDeadlineSeconds: 3600,
    },
  });
});

it('opens to jobs what they call, and nothing to anyone else', () => {
  expect(objects['east/AuthorizationPolicy/orders']).toMatchObject({
    spec: { rules: [{ from: [{ source: { serviceAccounts: ['jobs/orders-report'] } }] }] },
  });
  for (const kind of ['Service', 'DestinationRule', 'VirtualService', 'AuthorizationPolicy']) {
    expect(objects).not.toHaveProperty([`east/${kind}/orders-schema`]);
    expect(objects).not.toHaveProperty([`east/${kind}/orders-report`]);
  }
});
