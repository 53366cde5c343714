/** Which pod gets a request; what is sticky always the same one for one value of what it names. */
export type LoadBalancing =
  | { readonly kind: 'least-request' | 'round-robin' | 'random' | 'client-address' }
  | { readonly kind: 'header' | 'query'; readonly name: string }
  | {
      readonly kind: 'cookie';
      readonly name: string;
      /** Istio duration; `0s` for as long as a browser is open. */
      readonly ttl: string;
    };
