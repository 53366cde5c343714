import type { AccessRequest } from '../../../src/access/access-request';

/** A request as the proxy of the called pod sees it once mutual TLS and tokens have been checked. */
export interface SeenRequest {
  /** `cluster.local`, unless the mesh was given another one. Of callers that identified themselves, as all fields of it. */
  readonly identity:
    | { readonly trustDomain: string; readonly namespace: string; readonly serviceAccount: string }
    | undefined;
  readonly protocol: 'http' | 'tcp';
  readonly port: number;
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly host: string | undefined;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** A token that was checked. */
  readonly token: AccessRequest['token'];
}
