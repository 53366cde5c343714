import { protection } from '../../src/conventions/protection';
import { retirement } from '../../src/conventions/retirement';
import type { KubernetesObject } from '../../src/model/manifest';

/** Some object of a namespace, told apart by kind and name only. */
export function objectOf(
  kind: string,
  name: string,
  namespace: string | undefined = 'shop-dev',
  more: Partial<KubernetesObject> = {},
  annotations: Readonly<Record<string, string>> = {},
): KubernetesObject {
  const marked = Object.keys(annotations).length > 0 ? { annotations } : {};
  return {
    apiVersion: 'example.dev/v1',
    kind,
    metadata: { name, ...(namespace === undefined ? {} : { namespace }), ...marked },
    ...more,
  };
}

/** A Deployment of some pods; `undefined` leaves their number to an autoscaler. */
export function deploymentOf(
  name: string,
  namespace = 'shop-dev',
  { replicas = 1, app = name }: { readonly replicas?: number | 'unset'; readonly app?: string } = {},
): KubernetesObject {
  const spec = {
    ...(replicas === 'unset' ? {} : { replicas }),
    selector: { matchLabels: { app } },
  };
  return objectOf('Deployment', name, namespace, { apiVersion: 'apps/v1', spec });
}

/** The same, said to be on its way out. */
export function retiredOf(object: KubernetesObject): KubernetesObject {
  const text = retirement.text({ on: '2030-05-01', reason: 'replaced' });
  return withAnnotations(object, { [retirement.annotation]: text });
}

export const protectedOf = (object: KubernetesObject): KubernetesObject =>
  withAnnotations(object, protection);

function withAnnotations(object: KubernetesObject, more: Readonly<Record<string, string>>): KubernetesObject {
  const { metadata } = object;
  return { ...object, metadata: { ...metadata, annotations: { ...metadata.annotations, ...more } } };
}
