import { apiGroup } from '../../conventions/api-group';
import { labels } from '../../conventions/labels';
import type { KubernetesObject } from '../../model/manifest';
import { listOf } from '../list-of';
import { recordOf } from '../record-of';

type Spec = Readonly<Record<string, unknown>>;
type Test = (spec: Spec) => boolean;

const always: Test = () => true;

/** Of the cluster: a name outside may be anybody's. */
const isInside = (host: unknown): boolean =>
  typeof host === 'string' && !host.includes('*') && (!host.includes('.') || /\.svc(\.|$)/.test(host));

/** On the mesh: hosts of gateways are common ground. */
const isOnMesh: Test = ({ hosts, gateways }) =>
  listOf(hosts).every(isInside) && listOf(gateways).every((gateway) => gateway === 'mesh');

/** Pods of its own namespace, or of one that it names. */
const isNamed = (peer: unknown): boolean => {
  const { namespaceSelector, ipBlock } = recordOf(peer);
  if (ipBlock !== undefined || namespaceSelector === undefined) return true;
  return labels.namespaceName in recordOf(recordOf(namespaceSelector)['matchLabels']);
};

/** A rule that names nobody is about everybody. */
const namesPeers: Test = ({ ingress, egress }) =>
  [...listOf(ingress), ...listOf(egress)].every((rule) => {
    const { from, to } = recordOf(rule);
    const peers = listOf(from ?? to);
    return peers.length > 0 && peers.every(isNamed);
  });

/** More than a place of its own kind. */
const wideEntities: ReadonlySet<unknown> = new Set(['all', 'cluster']);

/** As for the others: endpoints that name no namespace are of its own (https://docs.cilium.io/en/stable/network/kubernetes/policy/#namespaces). */
const namesEndpoints: Test = ({ ingress, egress }) =>
  [...listOf(ingress), ...listOf(egress)].every((rule) => {
    const peers = Object.entries(recordOf(rule)).filter(([key]) => /^(from|to)(?!Ports$)/.test(key));
    return (
      peers.length > 0 &&
      peers.every(([, list]) =>
        listOf(list).every((peer) => !wideEntities.has(peer) && !('matchExpressions' in recordOf(peer))),
      )
    );
  });

/** By `<API group>/<kind>`. */
const kinds: ReadonlyMap<string, Test> = new Map([
  ['/ConfigMap', always],
  ['/PersistentVolumeClaim', always],
  ['/Service', ({ type = 'ClusterIP' }) => type === 'ClusterIP'],
  ['/ServiceAccount', always],
  ['apps/Deployment', always],
  ['apps/StatefulSet', always],
  ['autoscaling/HorizontalPodAutoscaler', always],
  ['batch/CronJob', always],
  ['batch/Job', always],
  ['bitnami.com/SealedSecret', always],
  ['cilium.io/CiliumNetworkPolicy', namesEndpoints],
  ['external-secrets.io/ExternalSecret', always],
  ['networking.istio.io/DestinationRule', ({ host }) => isInside(host)],
  ['networking.istio.io/Sidecar', always],
  ['networking.istio.io/VirtualService', isOnMesh],
  ['networking.k8s.io/NetworkPolicy', namesPeers],
  ['policy/PodDisruptionBudget', always],
  ['security.istio.io/AuthorizationPolicy', always],
  ['security.istio.io/RequestAuthentication', always],
]);

/**
 * Whether a tenant's object can matter outside its namespace only to namespaces that it names or that name it: it takes
 * nothing that all share, as a host of a gateway, a host outside or a name of the whole cluster. What definitions and
 * the rules about tenancy (`partTenancyRules`) allow of these kinds names others in calls and consents alone.
 */
export const isLocal = ({ apiVersion, kind, ...object }: KubernetesObject): boolean =>
  kinds.get(`${apiGroup(apiVersion)}/${kind}`)?.(recordOf(object['spec'])) === true;
