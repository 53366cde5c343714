import type { Authentication } from '../../model/authentication';
import type { RequestPattern } from '../../model/request-pattern';

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
  /** Open paths are those of the host, as they are asked for. */
  readonly authentication: Pick<Authentication, 'issuer' | 'openPaths' | 'claims'>;
  /** Paths where the gateway answers browsers that ask whether a page may call, which they do without a token. */
  readonly preflights: readonly RequestPattern['path'][];
}
