import type { CountingStore } from '../../model/counting-store';
import type { LimitedService } from '../../model/limited-service';
import type { Cni, ClusterNetworks, SecretStore } from '../../model/platform';

/** What a `RateLimitService` is made of. */
export interface RateLimitServiceProps {
  /** Image of envoyproxy/ratelimit. */
  readonly image: string;

  /** Redis, version 6 or newer: an image to run, or one outside the cluster. */
  readonly redis: CountingStore;

  /**
   * Who asks, and for which limits, in any order. Of these only the limits that are not counted by pods are kept, and
   * nobody without such a limit may ask.
   */
  readonly limited: readonly (LimitedService & { readonly namespace: string })[];

  /**
   * Revision of Istio, or a tag for one, that injects the pods.
   *
   * @default 'default'
   */
  readonly revision?: string;

  /**
   * Namespace of istiod.
   *
   * @default 'istio-system'
   */
  readonly rootNamespace?: string;

  /**
   * Network plugin of the cluster: with `cilium` a Redis outside is opened by its name, with `calico` by its address
   * or, where that is not known, by its port everywhere outside `networks`.
   *
   * @default 'calico'
   */
  readonly cni?: Cni;

  /**
   * Address ranges inside the cluster, and who resolves names there. Rejected for a Redis outside that has a name: an
   * address of a resolver with `cilium`, whose policies would not see it.
   *
   * @default - the private ranges of RFC 1918, and CoreDNS
   */
  readonly networks?: ClusterNetworks;

  /**
   * ClusterSecretStore with the password of a Redis outside.
   *
   * @default - store `default`, every hour
   */
  readonly secretStore?: SecretStore;
}
