import type { DeliveryDefinition } from './delivery-definition';
import type { FreezeDefinition } from './freeze-definition';
import type { DnsDefinition } from './dns-definition';
import type { NormsDefinition } from './norms-definition';
import type { ObservabilityDefinition } from './observability-definition';
import type { QuietDefinition } from './quiet-definition';
import type { RemovalsDefinition } from './removals-definition';
import type { ReviewDefinition } from './review-definition';
import type { ServiceDefaults } from './service-definition';
import type { OwnersDefinition } from './owners-definition';
import type { ProxyResourcesDefinition } from './sidecar-definition';

/** The company-wide definition, `apps/platform.ts`. */
export interface PlatformDefinition {
  /** Name of the company, for titles. */
  readonly company: string;
  /** Where this repository is, as the engines see it. */
  readonly repository: {
    /** Clone URL, `https://…` or `ssh://…`. */
    readonly url: string;
    /** Branch that the clusters follow. @default 'main' */
    readonly branch?: string;
  };
  /** The steps of promotion, lowest first. */
  readonly environments: Readonly<Record<string, EnvironmentDefinition>>;
  /** Where manifests land. */
  readonly clusters: Readonly<Record<string, ClusterDefinition>>;
  /**
   * Times in which nothing changes by itself: Argo CD syncs nothing, and `image promote` and `review` refuse. Flux
   * knows no such times; there they are held by the latter two alone, see docs/operations/freezes.md.
   *
   * @default none
   */
  readonly freezes?: readonly FreezeDefinition[];
  /** How engines get what is rendered, and whom they tell. @default from the repository, and nobody */
  readonly delivery?: DeliveryDefinition;
  /**
   * Who reviews what, for the file `CODEOWNERS` that `synth` writes into the root of the repository.
   *
   * @default no such file is written
   */
  readonly owners?: OwnersDefinition;
  /** Named sizes that projects use for `quota`. @default small, medium and large */
  readonly quotas?: Readonly<Record<string, QuotaDefinition>>;
  /**
   * PriorityClasses of every cluster that services may choose. Those of Kubernetes itself, `system-…`, are
   * rejected: a pod of them would push out what the cluster lives by.
   *
   * @default none
   */
  readonly priorities?: readonly string[];
  /** How Istio was installed. */
  readonly mesh?: MeshDefinition;
  /** External Secrets' ClusterSecretStore that every secret is read from. */
  readonly secrets?: {
    /** Name of the ClusterSecretStore. @default 'default' */
    readonly store?: string;
    /** How often a secret is read again. @default '1h' */
    readonly refresh?: string;
  };
  /** What names of services and ports look like, and which ports a protocol has. @default none */
  readonly norms?: NormsDefinition;
  /** Who signs the tokens that services ask for. @default nobody: no service can have `authentication` */
  readonly identity?: {
    /** Issuers of tokens, by the name that `authentication` uses. */
    readonly issuers: Readonly<Record<string, IssuerDefinition>>;
  };
  /**
   * What counts requests for all pods of a cluster together. Installed where a service has such a limit.
   * @default none: only limits counted by `pod` work
   */
  readonly rateLimits?: RateLimitServiceDefinition;
  /**
   * How much one change may remove before a review refuses it, see docs/operations/guards.md.
   *
   * @default 10 percent of what a project has on a cluster, or 5 objects, whichever is more
   */
  readonly removals?: RemovalsDefinition;
  /**
   * What a review does about its findings, and from which amount on, see docs/operations/guards.md.
   *
   * @default what would do harm for a while is refused, what is much is a warning
   */
  readonly review?: ReviewDefinition;
  /**
   * Files of this repository with CustomResourceDefinitions, such as `apps/crds/widgets.yaml`: kinds that somebody
   * installs in every cluster together with what acts on their objects. Projects may add objects of those that have a
   * namespace in code, and they are checked by these definitions. The definitions themselves are not rendered: to
   * remove one would remove all its objects. Rejected: a file that is not there or holds anything else, and a kind
   * that two of them describe.
   *
   * @default none: an object of a kind that Meshwright does not know is a problem
   */
  readonly customResources?: readonly string[];
  /** Prometheus, Alertmanager and Grafana of every cluster. */
  readonly observability: ObservabilityDefinition;
  /** What every service of every project gets unless it says otherwise: the lowest layer of precedence. @default none */
  readonly defaults?: ServiceDefaults;
}

/** A step of promotion. */
export interface EnvironmentDefinition {
  /** Base domain: a service exposed as `orders` answers at `orders.<domain>`. */
  readonly domain: string;
  /** Whether people outside the company depend on it. @default false */
  readonly production?: boolean;
  /**
   * Which images of the locks it accepts: with a `digest`; with a digest or a `fixed` tag, which `latest`, `edge`,
   * `main`, `master`, `nightly` and `…-SNAPSHOT` are not; or `any`.
   *
   * @default 'fixed' in production, else 'any'
   */
  readonly images?: 'digest' | 'fixed' | 'any';
  /** When the alerts of its projects disturb nobody, unless a project says otherwise. @default never */
  readonly quiet?: QuietDefinition;
  /** Share of requests that are traced, percent. @default `observability.traceSampling` */
  readonly traceSampling?: number;
}

/** A Kubernetes cluster with Istio, External Secrets and cert-manager installed. */
export interface ClusterDefinition {
  /** What makes the cluster equal to `dist/`. */
  readonly engine: 'argocd' | 'fluxcd';
  /** Network plugin: decides which policies can be written. */
  readonly cni: 'calico' | 'cilium';
  /** What runs the containers. */
  readonly runtime: 'containerd' | 'cri-o';
  /** Kubernetes version, `1.32` to `1.36`. */
  readonly kubernetes: '1.32' | '1.33' | '1.34' | '1.35' | '1.36';
  /** Environments it carries. With more than one, namespaces are named after project and environment. */
  readonly environments: readonly string[];
  /** What its nodes can mount. */
  readonly storage: {
    /** StorageClass for disks. */
    readonly block: string;
    /** Other StorageClasses, by what definitions call them: `{ fast: 'vsphere-nvme' }`. @default none */
    readonly classes?: Readonly<Record<string, string>>;
    /** What kind of file share its nodes can mount. */
    readonly shares: 'smb' | 'nfs';
  };
  /** Ways in from outside, by name; definitions say `public` or `internal`. Rejected: a name that objects cannot have. */
  readonly gateways: Readonly<Record<string, GatewayDefinition>>;
  /** Nodes that services choose by the name of a pool. @default none */
  readonly pools?: Readonly<Record<string, PoolDefinition>>;
  /**
   * Namespace of the prometheus-adapter that serves `istio_requests_per_second`, see docs/services/scaling.md. It
   * may read Prometheus. Without one no service can scale on requests.
   *
   * @default none
   */
  readonly metricsAdapter?: string;
  /**
   * What watches the cluster is rendered as: `plain` StatefulSets and configuration files, or objects from which
   * prometheus-operator makes them. The operator, 0.93 or newer, must be installed; see docs/observability-forms.md.
   *
   * @default 'plain'
   */
  readonly observability?: 'plain' | 'operator';
  /** Address ranges inside the cluster, CIDR notation. */
  readonly networks: {
    /** Addresses of pods. */
    readonly pods: string;
    /** Cluster IPs of Services. */
    readonly services: string;
    /** Addresses of the nodes. */
    readonly nodes: string;
    /** Who resolves names for its pods. @default CoreDNS: pods `k8s-app: kube-dns` of `kube-system`, port 53 */
    readonly dns?: DnsDefinition;
  };
}

/** Nodes of a cluster that are alike. Rejected: the nodes of the control plane. */
export interface PoolDefinition {
  /** Labels of its nodes, at least one. */
  readonly labels: Readonly<Record<string, string>>;
  /** Taints of its nodes, which its pods tolerate. @default none */
  readonly taints?: readonly {
    /** Key of the taint. */
    readonly key: string;
    /** Value that is tolerated. @default any */
    readonly value?: string;
    /** What the taint does to pods that do not tolerate it. */
    readonly effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute';
  }[];
}

/** A way in from outside, with proxies of its own. */
export interface GatewayDefinition {
  /** cert-manager ClusterIssuer of its certificates. */
  readonly issuer: string;
  /**
   * Ports open for connections that are not HTTP, which services claim with `expose: { listen }`, one service
   * each. Rejected: below 1024, since its proxies are not root, and what they use themselves.
   *
   * @default []
   */
  readonly tcp?: readonly number[];
  /** Replicas of the proxy. @default { min: 2, max: 5 } */
  readonly replicas?: {
    /** Fewest pods. */
    readonly min: number;
    /** Most pods. */
    readonly max: number;
  };
}

/** The most that the pods and volumes of a project may take in one namespace. */
export interface QuotaDefinition {
  /** Cores requested by all pods together, sidecars included (100m each). */
  readonly cpu: number | string;
  /** Memory requested by all pods together, sidecars included (128Mi each). */
  readonly memory: string;
  /** Pods, finished ones not counted. @default 100 */
  readonly pods?: number;
  /** Disk space claimed by all volumes together. @default '100Gi' */
  readonly storage?: string;
}

/** How Istio was installed, and what it is asked to do. */
export interface MeshDefinition {
  /** Istio revision or tag that namespaces follow. @default 'default' */
  readonly revision?: string;
  /** Namespace of istiod, where policies of the whole mesh stand. @default 'istio-system' */
  readonly rootNamespace?: string;
  /** First part of every identity in the mesh. @default 'cluster.local' */
  readonly trustDomain?: string;
  /**
   * What every proxy gets, `global.proxy.resources` of the installation. It is what quotas are compared with;
   * `defaults.sidecar` changes it.
   *
   * @default Istio's own: 100m and 128Mi requested, at most 2 cores and 1Gi
   */
  readonly sidecar?: ProxyResourcesDefinition;
  /**
   * Kinds that gateways and their routes are rendered as: Istio's `Gateway` and `VirtualService`, or `Gateway` and
   * `HTTPRoute` of the Gateway API, whose CRDs the clusters must have then. Calls inside the mesh are Istio's
   * either way. What the Gateway API cannot say of an exposed service is reported.
   *
   * @default 'istio'
   */
  readonly routing?: 'istio' | 'gateway-api';
}

/** An issuer of JSON Web Tokens, such as a realm of Keycloak. */
export interface IssuerDefinition {
  /** Claim `iss` of its tokens, letter by letter. */
  readonly issuer: string;
  /** Where its public keys are, as istiod sees it. Rejects addresses without TLS. */
  readonly jwksUri: string;
  /** Claim `aud`: a token must name one of these. @default any, so that its tokens for others are taken too */
  readonly audiences?: readonly string[];
}

/** A Redis that somebody else runs, version 6 or newer. Clusters that share it share their counts. */
export interface ExternalRedisDefinition {
  /** DNS name or IPv4 address. */
  readonly host: string;
  /** Port it listens on. @default 6379 */
  readonly port?: number;
  /** Whether it is reached by TLS, with a certificate that the image trusts. @default true */
  readonly tls?: boolean;
  /** Name of a secret `platform/<name>` of the company's store, with the property `password`. @default none */
  readonly password?: string;
}

/** The service that counts requests for all pods of a cluster together. */
export interface RateLimitServiceDefinition {
  /** envoyproxy/ratelimit; it has no versions, so take the tag of a commit. */
  readonly image: string;
  /**
   * Where the counts are: a Redis of each cluster, from an image, or one outside of all of them. The former is in
   * memory only: when it restarts, all counts begin again.
   */
  readonly redis:
    | {
        /** Redis 6 or newer, `repository:tag` or `repository:tag@digest`. */
        readonly image: string;
      }
    | ExternalRedisDefinition;
  /** What becomes of requests while nobody can count them. @default 'allow' */
  readonly ifUnavailable?: 'allow' | 'deny';
}
