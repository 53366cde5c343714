import type { MeshSelection } from './mesh-selection';

/** What is read of a RequestAuthentication. */
export interface RequestAuthenticationSpec extends MeshSelection {
  readonly jwtRules?: readonly {
    readonly issuer?: string;
    readonly audiences?: readonly string[];
    readonly forwardOriginalToken?: boolean;
  }[];
}
