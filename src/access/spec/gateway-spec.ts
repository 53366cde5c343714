/** What is read of a Gateway of Istio. */
export interface GatewaySpec {
  readonly selector?: Readonly<Record<string, string>>;
  readonly servers?: readonly GatewayServer[];
}

export interface GatewayServer {
  readonly port: { readonly number: number; readonly protocol: string; readonly name?: string };
  readonly hosts: readonly string[];
  readonly tls?: { readonly mode?: string; readonly httpsRedirect?: boolean };
}
