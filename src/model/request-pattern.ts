import type { Method } from './match';

/** A pattern of requests that a policy can say: both must hold. One that says nothing holds for all. */
export interface RequestPattern {
  /** A prefix is of whole segments and has no slash at its end. Undefined for every path. */
  readonly path: { readonly kind: 'prefix' | 'exact'; readonly value: string } | undefined;
  /** Empty for every method. */
  readonly methods: readonly Method[];
}
