/** A host that a gateway answers for beside its domains. */
export interface GatewayHost {
  /** Short name of the gateway. */
  readonly gateway: string;
  readonly host: string;
  /** What proves it: a certificate to be issued, a Secret beside the gateway, or the service behind it. */
  readonly certificate: 'issued' | 'passthrough' | { readonly secret: string };
}
