import type { Gateway } from '../../model/gateway';
import type { GatewayHost } from '../../model/gateway-host';
import type { GatewayExit } from '../../model/gateway-exit';
import type { ClusterNetworks, Mesh } from '../../model/platform';
import type { GuardedHost } from './guarded-host';

/**
 * What a `MeshBaseline` is made of. Istio itself (CRDs, istiod, its CNI plugin) and cert-manager are
 * installed already: their charts own the root namespace. Policies here name pods, namespaces and "anywhere",
 * which Calico and Cilium read alike, so the CNI is not asked for.
 */
export interface MeshBaselineProps {
  /**
   * `revision`, or a tag for one, injects the gateways. Policies in `rootNamespace` hold for the whole mesh;
   * it must be the one in istiod's mesh configuration, or they hold for nothing but that namespace.
   *
   * @default - revision `default` in `istio-system`
   */
  readonly mesh?: Pick<Mesh, 'revision' | 'rootNamespace'>;

  /**
   * Ways in from outside the mesh, each with proxies, an address and a certificate of its own. Each name
   * once. `exposure` is not rendered: what keeps a load balancer inside is an annotation that differs with
   * every cloud, so the platform adds it to the Service of an internal gateway.
   */
  readonly gateways: readonly Gateway[];

  /**
   * What gateways and routes are rendered as: Istio's own kinds, or those of the Gateway API, whose CRDs must be
   * installed then. Services must agree.
   *
   * @default 'istio'
   */
  readonly routing?: Mesh['routing'];

  /**
   * Hosts that gateways answer for beside their domains. A host that a gateway's own certificate covers does
   * not belong here: browsers would mix up the two.
   *
   * @default []
   */
  readonly hosts?: readonly GatewayHost[];

  /**
   * Places outside the cluster that gateways send requests to. Without known addresses, anywhere outside
   * `networks`.
   *
   * @default []
   */
  readonly exits?: readonly GatewayExit[];

  /**
   * Address ranges inside the cluster, which "anywhere outside" leaves out, and who resolves names there.
   *
   * @default - the private ranges of RFC 1918, and CoreDNS
   */
  readonly networks?: ClusterNetworks;

  /**
   * What the gateways let in with a token only. A gateway that knows an issuer refuses every bearer token that it
   * cannot check, on all of its hosts.
   *
   * @default []
   */
  readonly guardedHosts?: readonly GuardedHost[];

  /**
   * Namespace of the Prometheus that reads metrics of gateways and istiod. Gateways may call its pods, so
   * that dashboards can be exposed and traces be sent.
   *
   * @default 'observability'
   */
  readonly observabilityNamespace?: string;

  /**
   * Name of the provider in `meshConfig.extensionProviders` that spans go to; istiod ignores a name it does
   * not know. Gateways reach a collector in the observability namespace. A proxy of a service reaches it only
   * if the service is `traced`; without, its spans are lost (istio/istio#53701).
   *
   * @default - nothing is traced by Meshwright's doing
   */
  readonly tracingProvider?: string;

  /**
   * Share of requests that are traced, percent, 0 to 100, in steps of 0.01. Without `tracingProvider` it is
   * not used (https://istio.io/latest/docs/reference/config/telemetry/#Tracing).
   *
   * @default 1
   */
  readonly traceSampling?: number;

  /**
   * Statistics of Envoy that the proxies of a gateway export beside Istio's own, by its short name: regular
   * expressions of RE2 that match the whole name, those that alerts read.
   *
   * @default {}
   */
  readonly gatewayStatistics?: Readonly<Record<string, readonly string[]>>;
}
