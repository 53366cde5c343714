import type { LabelSelector } from './label-selector';

/** What is read of a Gateway of the Gateway API. */
export interface ApiGatewaySpec {
  readonly addresses?: readonly { readonly type?: string; readonly value?: string }[];
  readonly listeners?: readonly Listener[];
}

export interface Listener {
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly hostname?: string;
  readonly allowedRoutes?: {
    readonly namespaces?: { readonly from?: string; readonly selector?: LabelSelector };
  };
}
