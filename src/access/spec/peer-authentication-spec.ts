import type { MeshSelection } from './mesh-selection';

/** What is read of a PeerAuthentication. */
export interface PeerAuthenticationSpec extends MeshSelection {
  readonly mtls?: { readonly mode?: string };
  /** By port of the workload. */
  readonly portLevelMtls?: Readonly<Record<string, { readonly mode?: string }>>;
}
