import type { Cni, ClusterNetworks, Mesh, SecretStore } from '../../model/platform';
import type { Service } from '../../model/service';

/** What must be said of a service; all the rest has defaults. */
type Required = 'namespace' | 'versions';

/** What a `MeshService` is made of: a `Service`, and what it must know of its surroundings. */
export interface MeshServiceProps
  extends Pick<Service, Required>, Partial<Omit<Service, Required | 'source'>> {
  /**
   * Network plugin of the cluster. With `cilium` access to external systems is by DNS name; `calico` knows none,
   * so that it is by address, and a system without known addresses opens every address outside `networks`.
   *
   * @default 'calico'
   */
  readonly cni?: Cni;

  /**
   * What routes of gateways are rendered as; the gateways must be of the same kind. Rejected with `gateway-api`:
   * openings and, of an exposed service, named versions, retries and another place.
   *
   * @default 'istio'
   */
  readonly routing?: Mesh['routing'];

  /**
   * Istio's root namespace, where every proxy finds its control plane.
   *
   * @default 'istio-system'
   */
  readonly rootNamespace?: string;

  /**
   * ClusterSecretStore that secrets come from, and how often they are read again, as a Go duration.
   *
   * @default - store `default`, every hour
   */
  readonly secretStore?: SecretStore;

  /**
   * Address ranges inside the cluster, which "any address outside" leaves out.
   *
   * @default - the private ranges of RFC 1918
   */
  readonly networks?: ClusterNetworks;

  /**
   * Whether its proxies send spans to the collector of the observability namespace.
   *
   * @default false
   */
  readonly traced?: boolean;

  /**
   * Port of the log intake's pods that takes its namespace's logs. Needed where `telemetry` says that it sends some.
   *
   * @default - none
   */
  readonly logPort?: number | undefined;

  /**
   * Project it is part of, for labels.
   *
   * @default - no label
   */
  readonly project?: string;

  /**
   * Environment it runs in, for labels.
   *
   * @default - no label
   */
  readonly environment?: string;

  /**
   * Team that owns it, for labels of objects. Pods do not carry it: a new owner must not restart them.
   *
   * @default - no label
   */
  readonly team?: string;

  /**
   * Statistics of Envoy that its proxies export beside Istio's own, as regular expressions of RE2 that match the
   * whole name: those that alerts read (https://istio.io/latest/docs/ops/configuration/telemetry/envoy-stats/).
   *
   * @default []
   */
  readonly proxyStatistics?: readonly string[];
}
