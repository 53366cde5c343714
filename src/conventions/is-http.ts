import type { Protocol } from '../model/port';

/** Whether Istio routes this protocol request by request, so that HTTP rules apply to it. */
export function isHttp(protocol: Protocol): boolean {
  return protocol === 'http' || protocol === 'http2' || protocol === 'grpc' || protocol === 'grpc-web';
}
