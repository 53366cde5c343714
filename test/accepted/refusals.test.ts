import { describe, expect, it } from '@jest/globals';
import { refusals, type KubernetesObject } from './refusals';

const object = (
  kind: string,
  name: string,
  rest: Readonly<Record<string, unknown>> = {},
): KubernetesObject => {
  const { metadata, ...fields } = rest as { readonly metadata?: object };
  return { apiVersion: 'v1', kind, metadata: { name, namespace: 'shop', ...metadata }, ...fields };
};
const withMetadata = (metadata: object) => object('ConfigMap', 'web', { metadata });

describe('refusals', () => {
  it('are none for an object that the API server takes', () => {
    const good = object('ConfigMap', 'web.v1', {
      metadata: { labels: { 'a.example/b': '', c: 'D_e.1' }, annotations: { 'a/b': 'x y' } },
      data: { a: 'b' },
    });
    expect(refusals.schema(good, 33)).toEqual([]);
    expect(refusals.cel(good)).toEqual([]);
    expect(refusals.scope(good)).toEqual([]);
    expect(refusals.metadata(good)).toEqual([]);
  });

  it.each<[string, readonly string[], string]>([
    ['an unknown field', refusals.schema(object('ConfigMap', 'web', { dada: {} }), 33), 'dada'],
    ['a wrong type', refusals.schema(object('ConfigMap', 'web', { data: { a: 1 } }), 33), 'data.a'],
    ['an unknown kind', refusals.schema(object('Confmap', 'web'), 33), 'no schema of v1 Confmap'],
    [
      'a broken CEL rule',
      refusals.cel({
        ...object('ServiceEntry', 'db'),
        apiVersion: 'networking.istio.io/v1',
        spec: { hosts: ['db.example'], addresses: ['10.0.0.0/8'], ports: [], resolution: 'DNS' },
      }),
      'CIDR',
    ],
    [
      'a namespace where there is none',
      refusals.scope(object('Namespace', 'web')),
      'metadata.namespace: Cluster',
    ],
    [
      'no namespace where there must be one',
      refusals.scope(object('Service', 'web', { metadata: { namespace: undefined } })),
      'metadata.namespace: Namespaced',
    ],
    ['a name in capitals', refusals.metadata(object('ConfigMap', 'Web')), 'metadata.name'],
    ['a service that begins with a digit', refusals.metadata(object('Service', '1web')), 'metadata.name'],
    [
      'a job name that leaves no room',
      refusals.metadata({ ...object('CronJob', 'a'.repeat(53)), apiVersion: 'batch/v1' }),
      'metadata.name',
    ],
    ['a namespace with a dot', refusals.metadata(withMetadata({ namespace: 'a.b' })), 'metadata.namespace'],
    [
      'a label value that is too long',
      refusals.metadata(withMetadata({ labels: { a: 'a'.repeat(64) } })),
      'metadata.labels.a',
    ],
    [
      'a label value with a space, in a template',
      refusals.metadata({
        ...object('Deployment', 'web', {
          spec: {
            selector: {},
            template: { metadata: { labels: { a: 'b c' } }, spec: { containers: [] } },
          },
        }),
        apiVersion: 'apps/v1',
      }),
      'spec.template.metadata.labels',
    ],
    ['a key with two slashes', refusals.metadata(withMetadata({ labels: { 'a/b/c': 'd' } })), 'a/b/c'],
    [
      'annotations that are too long',
      refusals.metadata(withMetadata({ annotations: { a: 'a'.repeat(262_144) } })),
      'metadata.annotations',
    ],
  ])('name %s', (_, found, what) => {
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(what);
  });
});
