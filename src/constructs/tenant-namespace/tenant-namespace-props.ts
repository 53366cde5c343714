import type { CustomKind } from '../../model/custom-kind';
import type { External } from '../../model/external';
import type { LimitedService } from '../../model/limited-service';
import type { ClusterDns, Engine, Mesh } from '../../model/platform';
import type { Quota } from '../../model/quota';
import type { Service } from '../../model/service';
import type { Owner, Tenant } from '../../model/tenant';

/**
 * What a `TenantNamespace` is made of. The CNI and the address ranges of the cluster are not asked for: the
 * policies here name pods and namespaces, which Calico and Cilium read alike, and no address but that of `dns`.
 */
export interface TenantNamespaceProps {
  /**
   * Name of the namespace: a DNS label. It decides every `metadata.namespace`; the API server rejects others.
   */
  readonly name: string;

  /**
   * Project the namespace belongs to, a label value. Gateways reach pods of labelled namespaces only.
   *
   * @default - the namespace's name
   */
  readonly project?: string;

  /**
   * Environment the namespace is one step of, a label value.
   *
   * @default - no label
   */
  readonly environment?: string;

  /**
   * Who answers for it. `team` is a label value, and the name of the group, as the cluster's identity
   * provider spells it, that may look at the namespace; `email` and `runbook` become annotations.
   *
   * @default - nobody: no annotations, and no role to look at it
   */
  readonly owner?: Owner;

  /**
   * What all its pods together may request, sidecars included: each adds 100m CPU and 128Mi of memory
   * (https://istio.io/latest/docs/ops/deployment/performance-and-scalability/). Kubernetes quantities.
   *
   * @default - `defaultQuota`: 4 CPU, 8Gi of memory, 30 pods, 20Gi of volumes
   */
  readonly quota?: Quota;

  /**
   * Pod Security level that pods must meet after injection, so either level needs Istio's CNI plugin: the
   * init container of an installation without it meets none
   * (https://kubernetes.io/docs/concepts/security/pod-security-standards/, istio/istio#35894).
   *
   * @default 'restricted'
   */
  readonly podSecurity?: Tenant['podSecurity'];

  /**
   * Minor version of Kubernetes 1.x whose meaning of that level holds
   * (https://kubernetes.io/docs/concepts/security/pod-security-admission/#pod-security-admission-labels-for-namespaces).
   *
   * @default - the meaning of whatever version the cluster has
   */
  readonly kubernetes?: number;

  /**
   * Revision of Istio, or a tag for one, that injects its pods; a change takes effect when a pod is created
   * (https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/).
   *
   * @default 'default'
   */
  readonly revision?: string;

  /**
   * Namespace of istiod, which every proxy must reach.
   *
   * @default 'istio-system'
   */
  readonly rootNamespace?: string;

  /**
   * Who resolves names in the cluster, which every pod may ask. Cilium does not see a resolver that is known by its
   * address.
   *
   * @default - CoreDNS: pods `k8s-app: kube-dns` of `kube-system`, port 53
   */
  readonly dns?: ClusterDns;

  /**
   * Namespace of the Prometheus that reads the metrics of its pods; no other may.
   *
   * @default 'observability'
   */
  readonly observabilityNamespace?: string;

  /**
   * Share of its requests that are traced, percent, where it differs from the mesh's. Needs a `MeshBaseline` with the
   * provider `otel-collector`.
   *
   * @default - as in the whole mesh
   */
  readonly traceSampling?: number | undefined;

  /**
   * Engine that applies the services in it. `fluxcd` acts in the namespace as a ServiceAccount of its own,
   * with no rights elsewhere (https://fluxcd.io/flux/installation/configuration/multitenancy/); Argo CD is
   * confined by its AppProject and needs nothing here.
   *
   * @default - none: no such ServiceAccount
   */
  readonly engine?: Engine;

  /**
   * Systems outside the mesh that pods of the namespace may know of; which of them a service may call is its
   * own matter. One port of one host must have one protocol: Istio rejects a ServiceEntry with a port twice.
   *
   * @default []
   */
  readonly externals?: readonly External[];

  /**
   * Its services that limit how many requests they answer. Limits of one that is not among them hold nobody back.
   *
   * @default []
   */
  readonly limitedServices?: readonly LimitedService[];

  /**
   * What becomes of requests whose limit is counted in the whole cluster, while nobody answers there.
   *
   * @default 'allow'
   */
  readonly ifLimitsUnavailable?: 'allow' | 'deny';

  /**
   * What routes of gateways are rendered as: with `gateway-api` its roles know them.
   *
   * @default 'istio'
   */
  readonly routing?: Mesh['routing'];

  /**
   * Kinds beyond those that Meshwright knows, which its applier may apply where they have a namespace.
   *
   * @default none
   */
  readonly customKinds?: readonly CustomKind[];

  /**
   * Services of the namespace, of which those that also run elsewhere get a ServiceEntry here, known to their
   * callers and gateways.
   *
   * @default []
   */
  readonly services?: readonly Pick<Service, 'name' | 'elsewhere' | 'callers' | 'exposures' | 'openings'>[];
}
