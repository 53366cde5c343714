import type { LimitedService } from '../../model/limited-service';

/** What a `RateLimitService` is made of. */
export interface RateLimitServiceProps {
  /** Image of envoyproxy/ratelimit. */
  readonly image: string;

  /** Image of redis, version 6 or newer. */
  readonly redisImage: string;

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
}
