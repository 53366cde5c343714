import type { CountingStore } from './counting-store';
import type { Delivery } from './delivery';
import type { CustomKind } from './custom-kind';
import type { Freeze } from './freeze';
import type { Gateway } from './gateway';
import type { Observability } from './observability';
import type { Owners } from './owners';
import type { Quota } from './quota';
import type { RemovalBudget } from './removal-budget';
import type { ReviewRules } from './review-rules';
import type { ProxyResources } from './sidecar';

/** The company-wide facts that every cluster shares. */
export interface Platform {
  readonly company: string;
  readonly repository: Repository;
  readonly mesh: Mesh;
  /** What every proxy gets unless its pod says otherwise. */
  readonly proxy: ProxyResources;
  readonly secretStore: SecretStore;
  readonly observability: Observability;
  /** What counts requests for all pods of a cluster together, if the platform has it. */
  readonly rateLimits: RateLimiting | undefined;
  /** How much of a project may leave a cluster in one change. */
  readonly removals: RemovalBudget;
  /** What a review does about each finding. */
  readonly review: ReviewRules;
  /** Promotion order, lowest first. */
  readonly environments: readonly Environment[];
  readonly clusters: readonly Cluster[];
  /** Times in which environments stay as they are. */
  readonly freezes: readonly Freeze[];
  readonly delivery: Delivery;
  /** Who reviews what, if the platform says so. */
  readonly owners: Owners | undefined;
  /** Kinds beyond those that Meshwright knows. */
  readonly customKinds: readonly CustomKind[];
  readonly source: string;
}

/** The Git repository that the engines sync from. */
export interface Repository {
  readonly url: string;
  readonly branch: string;
  /** Directory of the repository that holds the rendered tree, posix, no slashes at its ends. */
  readonly path: string;
}

export interface Mesh {
  /** Value of `istio.io/rev` on injected namespaces: a revision or a tag. */
  readonly revision: string;
  /** Istio's root namespace: policies there hold for the whole mesh. */
  readonly rootNamespace: string;
  readonly trustDomain: string;
  /** Kinds that gateways and their routes are rendered as. */
  readonly routing: 'istio' | 'gateway-api';
}

/** The ClusterSecretStore of External Secrets that secrets are read from. */
export interface SecretStore {
  readonly name: string;
  /** How often a secret is read again, as a Go duration. */
  readonly refresh: string;
}

export interface Environment {
  readonly name: string;
  readonly domain: string;
  readonly production: boolean;
  /** Which images it accepts: by digest, by digest or fixed tag, or any. */
  readonly images: 'digest' | 'fixed' | 'any';
  /** Share of requests that are traced, percent. */
  readonly traceSampling: number;
}

export type Engine = 'argocd' | 'fluxcd';
export type Cni = 'calico' | 'cilium';
export type ContainerRuntime = 'containerd' | 'cri-o';

export interface Cluster {
  readonly name: string;
  readonly engine: Engine;
  readonly cni: Cni;
  readonly runtime: ContainerRuntime;
  /** Minor version of Kubernetes 1.x. */
  readonly kubernetes: number;
  /** Names of the environments it carries, in promotion order. */
  readonly environments: readonly string[];
  readonly storage: ClusterStorage;
  readonly gateways: readonly Gateway[];
  readonly networks: ClusterNetworks;
  /** Namespace of the prometheus-adapter that serves requests per second of pods. */
  readonly metricsAdapter: string | undefined;
  /** What its observability stack is rendered as. */
  readonly observability: 'plain' | 'operator';
}

export interface ClusterStorage {
  /** StorageClass for volumes of one pod. */
  readonly block: string;
  /** Others, by what definitions call them. */
  readonly classes: Readonly<Record<string, string>>;
  /** What file shares this cluster mounts. */
  readonly shares: 'smb' | 'nfs';
}

/** Address ranges in CIDR notation that are inside the cluster, so that "outside" can be told apart. */
export interface ClusterNetworks {
  readonly pods: string;
  readonly services: string;
  readonly nodes: string;
  readonly dns: ClusterDns;
}

/** Who resolves names for the pods of a cluster. */
export interface ClusterDns {
  /** Pods that answer: those of the cluster, then those of a node-local cache. */
  readonly pods: readonly DnsPods[];
  /** IPv4 address of a cache in the network of each node. Policies of Cilium do not see it. */
  readonly nodeAddress: string | undefined;
}

/** Pods that resolve names, on ports of their own: policies see these, not the Service's. */
export interface DnsPods {
  /** What reports call them. */
  readonly name: 'kube-dns' | 'node-local-dns';
  readonly namespace: string;
  readonly labels: Readonly<Record<string, string>>;
  /** Ascending, each once. */
  readonly ports: readonly number[];
}

export interface RateLimiting {
  readonly image: string;
  readonly redis: CountingStore;
  /** What becomes of requests while nobody can count them. */
  readonly ifUnavailable: 'allow' | 'deny';
}

export type { Quota };
