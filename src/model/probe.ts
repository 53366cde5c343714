/** How to ask a container whether it is well. */
export type Probe =
  | { readonly kind: 'http'; readonly path: string; readonly port: number }
  | { readonly kind: 'tcp'; readonly port: number }
  | { readonly kind: 'grpc'; readonly port: number; readonly service: string | undefined }
  | { readonly kind: 'exec'; readonly command: readonly string[] };
