import type { KubernetesObject } from '../model/manifest';

/** An object as people name it: `Deployment shop/orders`. */
export function describeObject({ kind, metadata }: KubernetesObject): string {
  return `${kind} ${metadata.namespace === undefined ? '' : `${metadata.namespace}/`}${metadata.name}`;
}
