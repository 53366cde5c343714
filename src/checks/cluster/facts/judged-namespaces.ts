import { apiGroup } from '../../../conventions/api-group';
import { rememberedForKind } from '../../remembered-for-kind';
import { schemaOf } from '../../schema-of';
import { perCluster } from '../per-cluster';
import { misfits } from './misfits';
import { namespaces } from './namespaces';

/** Kinds without a schema here that make neither pods nor anything that others refer to. */
const barren: ReadonlySet<string> = new Set([
  'cert-manager.io/Issuer',
  'keda.sh/ScaledObject',
  'keda.sh/TriggerAuthentication',
  'secrets-store.csi.x-k8s.io/SecretProviderClass',
]);

/**
 * Namespaces of which it can be said that something is not there: manifests show them, each object in them can be
 * read, and none is of a kind whose controller may make anything. What lacks a namespace lies in the empty one.
 */
export const judgedNamespaces = perCluster((cluster): ReadonlySet<string> => {
  const judged = new Set(['', ...namespaces(cluster).keys()]);
  const broken = misfits(cluster);
  for (const one of cluster.objects) {
    const { apiVersion, kind } = one.object;
    if (broken.has(one) || mayMakeMore(apiVersion, kind)) judged.delete(one.namespace);
  }
  return judged;
});

/** Kubernetes' own groups have no dot or end in its domain. */
const mayMakeMore = rememberedForKind((apiVersion, kind): boolean => {
  const group = apiGroup(apiVersion);
  const isOwn = !group.includes('.') || group.endsWith('.k8s.io');
  return !isOwn && !barren.has(`${group}/${kind}`) && schemaOf(apiVersion, kind) === undefined;
});
