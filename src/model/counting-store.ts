/** Where counts are kept: a Redis in the cluster, or one outside. */
export type CountingStore =
  | { readonly kind: 'own'; readonly image: string }
  | {
      readonly kind: 'external';
      /** DNS name or IPv4 address. */
      readonly host: string;
      readonly port: number;
      readonly tls: boolean;
      /** Key of the company's store whose property `password` it is; undefined for a Redis without. */
      readonly password: string | undefined;
    };
