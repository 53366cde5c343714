/** A rendered Kubernetes object as plain data, keys in canonical order. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
}

/** One rendered object, with the construct and the author's file that it came from. */
export interface Manifest {
  readonly object: KubernetesObject;
  /** Path of the construct in its cdk8s app, for messages. */
  readonly construct: string;
  /** Cluster, namespace folder and unit (a service, `_tenant`, or a part of the platform) that it belongs to. */
  readonly unit: Unit;
}

/** The owner of one folder of `dist/`: everything an engine applies as one. */
export interface Unit {
  readonly cluster: string;
  /** Namespace of a tenant, `_platform` or `_delivery`. */
  readonly group: string;
  /** Service name, `_tenant`, or the name of a platform part; for `_delivery` the project it delivers. */
  readonly name: string;
  /** Project that owns it; undefined for what the platform team owns. */
  readonly project: string | undefined;
  /** Repository-relative file that an author would edit to change it. */
  readonly source: string;
}
