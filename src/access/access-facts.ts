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
import type { MeshFacts } from './mesh-facts';
import type { Workload } from './workload';

/**
 * What the manifests of one cluster say about access, so that a question finds what concerns it without looking
 * through the rest. Lists are in the order of names, which is the one that Istio breaks ties by.
 */
export interface AccessFacts {
  readonly mesh: MeshFacts;
  /** By id. */
  readonly workloads: ReadonlyMap<string, Workload>;
  readonly workloadsIn: ByNamespace<Workload>;
  /** Labels of namespaces, with the one that Kubernetes adds; also of those that objects only name. */
  readonly namespaces: ReadonlyMap<string, Readonly<Record<string, string>>>;
  readonly networkPolicies: ByNamespace<SpecObject<NetworkPolicySpec>>;
  /** One for each rule of a policy. */
  readonly ciliumPolicies: ByNamespace<SpecObject<CiliumPolicySpec>>;
  readonly authorizationPolicies: ByNamespace<SpecObject<AuthorizationPolicySpec>>;
  readonly peerAuthentications: ByNamespace<SpecObject<PeerAuthenticationSpec>>;
  readonly requestAuthentications: ByNamespace<SpecObject<RequestAuthenticationSpec>>;
  readonly services: ByNamespace<SpecObject<ServiceSpec>>;
  readonly destinationRules: ByNamespace<SpecObject<DestinationRuleSpec>>;
  /** By host. */
  readonly serviceEntries: ReadonlyMap<string, readonly SpecObject<ServiceEntrySpec>[]>;
  /** By `<namespace>/<name>`. */
  readonly gateways: ReadonlyMap<string, SpecObject<GatewaySpec>>;
  /** By the gateway they are bound to, `<namespace>/<name>`; `mesh` for those of sidecars. */
  readonly virtualServices: ReadonlyMap<string, readonly SpecObject<VirtualServiceSpec>[]>;
  /** Of the Gateway API, by `<namespace>/<name>`. */
  readonly apiGateways: ReadonlyMap<string, SpecObject<ApiGatewaySpec>>;
  /** Of the Gateway API, by the gateway they name as parent. */
  readonly apiRoutes: ReadonlyMap<string, readonly SpecObject<ApiRouteSpec>[]>;
}

type ByNamespace<T> = ReadonlyMap<string, readonly T[]>;
