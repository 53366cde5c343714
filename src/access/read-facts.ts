import { addToGroup } from '../conventions/add-to-group';
import { labels } from '../conventions/labels';
import { names } from '../conventions/names';
import type { KubernetesObject } from '../model/manifest';
import type { AccessFacts } from './access-facts';
import type { MeshFacts } from './mesh-facts';
import { readWorkload } from './read-workload';
import { roleOfKind } from './role-of-kind';
import type { ApiGatewaySpec } from './spec/api-gateway-spec';
import type { ApiRouteSpec } from './spec/api-route-spec';
import type { AuthorizationPolicySpec } from './spec/authorization-policy-spec';
import type { CiliumPolicySpec } from './spec/cilium-policy-spec';
import type { DestinationRuleSpec } from './spec/destination-rule-spec';
import type { GatewaySpec } from './spec/gateway-spec';
import type { NetworkPolicySpec } from './spec/network-policy-spec';
import type { PeerAuthenticationSpec } from './spec/peer-authentication-spec';
import type { RequestAuthenticationSpec } from './spec/request-authentication-spec';
import type { ServiceEntrySpec } from './spec/service-entry-spec';
import type { ServiceSpec } from './spec/service-spec';
import type { SpecObject } from './spec/spec-object';
import type { VirtualServiceSpec } from './spec/virtual-service-spec';
import type { Workload } from './workload';

/** An Istio installed without choosing either. */
const usualMesh: MeshFacts = { rootNamespace: names.rootNamespace, trustDomain: 'cluster.local' };

/**
 * Reads all objects of one cluster once. Objects are taken to fit their schemas; kinds that say nothing about access
 * are passed over.
 */
export function readFacts(objects: readonly KubernetesObject[], mesh: MeshFacts = usualMesh): AccessFacts {
  const byKind = new Map<string, KubernetesObject[]>();
  for (const object of objects) {
    if (roleOfKind(object) === 'judged') addToGroup(byKind, kindKey(object), object);
  }
  for (const some of byKind.values()) some.sort(byName);
  const all = <Spec>(kind: string) => (byKind.get(kind) ?? []).map(specObject<Spec>);
  const namespaces = namespaceLabels(objects);
  const workloads = withOwnIds(
    objects.flatMap((object) => readWorkload(object, namespaces.get(namespaceOf(object)) ?? {}) ?? []),
  );
  return {
    mesh,
    namespaces,
    workloads: new Map(workloads.map((workload) => [workload.id, workload])),
    workloadsIn: group(workloads, ({ namespace }) => [namespace]),
    networkPolicies: byNamespace(all<NetworkPolicySpec>('networking.k8s.io/NetworkPolicy')),
    ciliumPolicies: byNamespace((byKind.get('cilium.io/CiliumNetworkPolicy') ?? []).flatMap(ciliumRules)),
    authorizationPolicies: byNamespace(all<AuthorizationPolicySpec>('security.istio.io/AuthorizationPolicy')),
    peerAuthentications: byNamespace(all<PeerAuthenticationSpec>('security.istio.io/PeerAuthentication')),
    requestAuthentications: byNamespace(
      all<RequestAuthenticationSpec>('security.istio.io/RequestAuthentication'),
    ),
    services: byNamespace(all<ServiceSpec>('/Service')),
    destinationRules: byNamespace(all<DestinationRuleSpec>('networking.istio.io/DestinationRule')),
    serviceEntries: group(
      all<ServiceEntrySpec>('networking.istio.io/ServiceEntry'),
      ({ spec }) => spec.hosts ?? [],
    ),
    gateways: byId(all<GatewaySpec>('networking.istio.io/Gateway')),
    virtualServices: group(all<VirtualServiceSpec>('networking.istio.io/VirtualService'), boundGateways),
    apiGateways: byId(all<ApiGatewaySpec>('gateway.networking.k8s.io/Gateway')),
    apiRoutes: group(all<ApiRouteSpec>('gateway.networking.k8s.io/HTTPRoute'), parents),
  };
}

/** A Deployment and a Job may share a name; neither may hide the other. */
function withOwnIds(workloads: readonly Workload[]): readonly Workload[] {
  const taken = new Set<string>();
  return workloads.map((workload) => {
    const id = taken.has(workload.id) ? `${workload.id}.${workload.kind.toLowerCase()}` : workload.id;
    taken.add(id);
    return { ...workload, id };
  });
}

/** `<API group>/<kind>`, whatever the version. */
function kindKey({ apiVersion, kind }: KubernetesObject): string {
  return `${apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : ''}/${kind}`;
}

function namespaceOf({ metadata }: KubernetesObject): string {
  return metadata.namespace ?? 'default';
}

function byName(left: KubernetesObject, right: KubernetesObject): number {
  return compare(left.metadata.name, right.metadata.name) || compare(namespaceOf(left), namespaceOf(right));
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function specObject<Spec>(object: KubernetesObject): SpecObject<Spec> {
  const { kind, metadata, spec } = object;
  const namespace = namespaceOf(object);
  return {
    reference: { kind, namespace, name: metadata.name },
    namespace,
    name: metadata.name,
    annotations: metadata.annotations ?? {},
    spec: (spec ?? {}) as Spec,
  };
}

/** A policy of Cilium may hold one rule as `spec` and more as `specs`. */
function ciliumRules(object: KubernetesObject): SpecObject<CiliumPolicySpec>[] {
  const one = specObject<CiliumPolicySpec>(object);
  const more = (object['specs'] ?? []) as readonly CiliumPolicySpec[];
  return [...(object['spec'] === undefined ? [] : [one]), ...more.map((spec) => ({ ...one, spec }))];
}

function boundGateways({ namespace, spec }: SpecObject<VirtualServiceSpec>): string[] {
  return (spec.gateways ?? ['mesh']).map((gateway) =>
    gateway === 'mesh' || gateway.includes('/') ? gateway : `${namespace}/${gateway}`,
  );
}

function parents({ namespace, spec }: SpecObject<ApiRouteSpec>): string[] {
  return (spec.parentRefs ?? [])
    .filter(({ kind }) => (kind ?? 'Gateway') === 'Gateway')
    .map((parent) => `${parent.namespace ?? namespace}/${parent.name}`);
}

function namespaceLabels(
  objects: readonly KubernetesObject[],
): Map<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Readonly<Record<string, string>>>();
  for (const object of objects) {
    const { kind, metadata } = object;
    const name = kind === 'Namespace' ? metadata.name : namespaceOf(object);
    if (kind === 'Namespace' || !found.has(name)) {
      found.set(name, { ...(kind === 'Namespace' ? metadata.labels : {}), [labels.namespaceName]: name });
    }
  }
  return found;
}

function byNamespace<T extends { readonly namespace: string }>(all: readonly T[]): Map<string, T[]> {
  return group(all, ({ namespace }) => [namespace]);
}

function byId<T extends { readonly namespace: string; readonly name: string }>(
  all: readonly T[],
): Map<string, T> {
  return new Map(all.map((one) => [`${one.namespace}/${one.name}`, one]));
}

function group<T>(all: readonly T[], keysOf: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) for (const key of new Set(keysOf(one))) addToGroup(groups, key, one);
  return groups;
}
