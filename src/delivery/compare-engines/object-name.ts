import { apiGroup } from '../../conventions/api-group';
import type { KubernetesObject } from '../../model/manifest';

/** What makes an object the same one to a cluster, readable: `Deployment.apps shop/web`. */
export function objectName({ apiVersion, kind, metadata }: KubernetesObject): string {
  const group = apiGroup(apiVersion);
  const place = metadata.namespace === undefined ? '' : `${metadata.namespace}/`;
  return `${kind}${group === '' ? '' : `.${group}`} ${place}${metadata.name}`;
}
