import type { Authentication } from '../../model/authentication';

/** Paths of a host that a gateway lets in with a token only. */
export interface GuardedHost {
  /** Short name of the gateway. */
  readonly gateway: string;
  /** Who exposes it, for names and labels. */
  readonly namespace: string;
  readonly service: string;
  readonly host: string;
  /** Path prefixes; `/` for everything. */
  readonly paths: readonly string[];
  readonly authentication: Pick<Authentication, 'issuer' | 'openPaths' | 'claims'>;
}
