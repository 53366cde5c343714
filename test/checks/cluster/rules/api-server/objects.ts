import type { KubernetesObject } from '../../../../../src/model/manifest';

type Fields = Readonly<Record<string, unknown>>;

/** An object of a namespace, by its `<apiVersion> <Kind>`. */
export function object(type: string, fields: Fields, metadata: Fields = {}): KubernetesObject {
  const [apiVersion = '', kind = ''] = type.split(' ');
  return { apiVersion, kind, metadata: { name: 'web', namespace: 'shop', ...metadata }, ...fields };
}

/** A pod of a container `web` with more fields, and more of the pod. */
export const pod = (container: Fields, more: Fields = {}): KubernetesObject =>
  object('v1 Pod', { spec: { containers: [{ name: 'web', image: 'web', ...container }], ...more } });

/** What makes pods of one container, with more fields of it and of the pod. */
export const owner = (kind: string, fields: Fields, podFields: Fields = {}): KubernetesObject =>
  object(`${kind === 'Job' ? 'batch' : 'apps'}/v1 ${kind}`, {
    spec: {
      ...(kind === 'Job' ? {} : { selector: { matchLabels: { app: 'web' } } }),
      ...fields,
      template: {
        metadata: { labels: { app: 'web' } },
        spec: { containers: [{ name: 'web', image: 'web' }], ...podFields },
      },
    },
  });
