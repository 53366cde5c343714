import { expect, it } from '@jest/globals';
import { freeOfCredentials } from '../../../../../src/checks/cluster/rules/pods/free-of-credentials';
import { words } from '../../../../../src/problems/words';
import { knownCredentials } from '../../../../conventions/credentials/known-credentials';
import { clusterOf } from '../../cluster-of';
import { deployment } from '../../deployment';
import { foundBy } from '../../found-by';

const settings = (kind: string, data: Readonly<Record<string, string>>) => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'orders', namespace: 'shop' },
  data,
});

it('leaves ordinary values alone, and Secrets', () => {
  const ordinary = deployment('orders', {
    container:
      'args: [--token-file, /run/token, --level=info], env: [{ name: PASSWORD, valueFrom: { secretKeyRef: { name: a, key: b } } }, { name: PASSWORD_FILE, value: /run/password }]',
  });
  expect(foundBy(freeOfCredentials, ordinary)).toEqual([]);
  const objects = [
    settings('ConfigMap', { 'application.yaml': 'url: postgres://db/orders\nuser: orders\n', level: 'info' }),
    settings('Secret', { password: 'aHVudGVyMg==' }),
  ];
  expect(freeOfCredentials(clusterOf(objects))).toEqual([]);
});

it('knows the name of a Secret from a credential', () => {
  const names = deployment('orders', {
    container:
      'args: [--tls-secret=orders-tls, --secret, orders-tls], env: [{ name: TLS_SECRET, value: orders-tls }]',
  });
  expect(foundBy(freeOfCredentials, names)).toHaveLength(3);
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: orders-tls, namespace: shop }\n';
  expect(foundBy(freeOfCredentials, names, secret)).toEqual([]);
});

it('looks through what code adds to a project, and not through dashboards', () => {
  const found = (group: string, name: string) => {
    const [one] = clusterOf([
      settings('ConfigMap', { API_KEY: 'hunter2', more: knownCredentials[0] ?? '' }),
    ]).objects;
    const unit = { cluster: 'east', group, name, project: undefined, source: 'apps/platform.ts' };
    const cluster = clusterOf([]);
    return freeOfCredentials({ ...cluster, objects: one === undefined ? [] : [{ ...one, unit }] });
  };
  expect(found('shop', '_extension')).toHaveLength(2);
  // What a definition says under that name was found in the definition.
  expect(found('shop', 'orders')).toHaveLength(1);
  expect(found('_platform', 'dashboards-shop')).toEqual([]);
});

it('finds values under the name of a credential', () => {
  const pods = deployment('orders', {
    container: 'args: [--password, hunter2], env: [{ name: DB_PASSWORD, value: hunter2 }]',
  });
  const container = 'Deployment orders spec.template.spec.containers.0';
  expect(foundBy(freeOfCredentials, pods)).toEqual([
    `credential-in-object ${container}.args.1`,
    `credential-in-object ${container}.env.0.value`,
  ]);
  const [found] = freeOfCredentials(clusterOf([settings('ConfigMap', { API_KEY: 'hunter2' })]));
  expect(found).toMatchObject({ code: 'credential-in-object', at: { path: ['data', 'API_KEY'] } });
});

it.each(knownCredentials)('finds a token anywhere, and does not show it (%#)', (token) => {
  const texts = [`first\nlast: ${token}\n`, token];
  for (const text of texts) {
    const found = freeOfCredentials(
      clusterOf([
        settings('ConfigMap', { text }),
        { ...settings('ConfigMap', {}), metadata: { name: 'b', annotations: { note: text } } },
        { apiVersion: 'a.example/v1', kind: 'Foreign', metadata: { name: 'c' }, spec: [{ text }] },
      ]),
    );
    expect(found.map(({ at }) => at.path)).toEqual([
      ['data', 'text'],
      ['metadata', 'annotations', 'note'],
      ['spec', 0, 'text'],
    ]);
    for (const one of found) expect(JSON.stringify([one, words(one)])).not.toContain(token);
  }
});

it('takes a value for the name of a Secret only beside it, in what is rendered', () => {
  const found = (namespace: string, isRendered: boolean) => {
    const secret = { ...settings('Secret', {}), metadata: { name: 'k3yOfTheOrders', namespace } };
    const pods = deployment('orders', { container: 'env: [{ name: PASSWORD, value: k3yOfTheOrders }]' });
    const cluster = clusterOf(`${JSON.stringify(secret)}\n---\n${pods}`);
    const unit = { cluster: 'east', group: 'shop', name: 'orders', project: 'shop', source: 'project.ts' };
    const objects = cluster.objects.map((one) => ({ ...one, unit: isRendered ? unit : undefined }));
    return freeOfCredentials({ ...cluster, objects }).map(({ code }) => code);
  };
  expect(found('shop', true)).toEqual([]);
  expect(found('bank', true)).toEqual(['credential-in-object']);
  expect(found('bank', false)).toEqual([]);
});
