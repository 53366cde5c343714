import type { KubernetesObject } from '../model/manifest';

/** What people call an object: `Deployment bookinfo/reviews`; without a namespace where it has none. */
export function objectName({ kind, metadata: { name, namespace } }: KubernetesObject): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
