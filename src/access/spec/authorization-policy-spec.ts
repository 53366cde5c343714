import type { MeshSelection } from './mesh-selection';

/** What is read of an AuthorizationPolicy. */
export interface AuthorizationPolicySpec extends MeshSelection {
  readonly action?: string;
  readonly rules?: readonly AuthorizationRule[];
}

export interface AuthorizationRule {
  readonly from?: readonly { readonly source?: Fields }[];
  readonly to?: readonly { readonly operation?: Fields }[];
  readonly when?: readonly Condition[];
}

/** Lists of wanted values by field: `principals`, `notPorts` and so on. */
export type Fields = Readonly<Record<string, readonly string[] | undefined>>;

export interface Condition {
  readonly key: string;
  readonly values?: readonly string[];
  readonly notValues?: readonly string[];
}
