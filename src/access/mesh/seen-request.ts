import type { AccessRequest } from '../access-request';

/** A request as a proxy sees it that receives it. */
export interface SeenRequest extends Pick<
  AccessRequest,
  'protocol' | 'method' | 'path' | 'host' | 'headers' | 'token'
> {
  /** Port of the pod. */
  readonly port: number;
  /** `<trust domain>/ns/<namespace>/sa/<account>` of who sends it; undefined without mutual TLS. */
  readonly principal: string | undefined;
}
