import type { LabelSelector } from './label-selector';

/** What is read of one rule of a CiliumNetworkPolicy. */
export interface CiliumPolicySpec {
  readonly endpointSelector?: LabelSelector;
  readonly enableDefaultDeny?: { readonly ingress?: boolean; readonly egress?: boolean };
  readonly ingress?: readonly CiliumRule[];
  readonly ingressDeny?: readonly CiliumRule[];
  readonly egress?: readonly CiliumRule[];
  readonly egressDeny?: readonly CiliumRule[];
}

/** One entry of a direction; peers are named `from…` or `to…`. */
export interface CiliumRule {
  readonly fromEndpoints?: readonly LabelSelector[];
  readonly toEndpoints?: readonly LabelSelector[];
  readonly fromEntities?: readonly string[];
  readonly toEntities?: readonly string[];
  readonly fromCIDR?: readonly string[];
  readonly toCIDR?: readonly string[];
  readonly fromCIDRSet?: readonly CiliumCidr[];
  readonly toCIDRSet?: readonly CiliumCidr[];
  readonly toFQDNs?: readonly { readonly matchName?: string; readonly matchPattern?: string }[];
  readonly toPorts?: readonly {
    readonly ports?: readonly {
      readonly port?: string;
      readonly endPort?: number;
      readonly protocol?: string;
    }[];
    readonly rules?: Readonly<Record<string, unknown>>;
  }[];
}

export interface CiliumCidr {
  readonly cidr?: string;
  readonly except?: readonly string[];
}
