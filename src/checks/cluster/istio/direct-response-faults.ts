import type { VirtualServiceSpecHttpDirectResponse } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';
import { statusFaults } from './status-faults';

const kilobyte = 1024;

/** An answer that the proxy gives by itself: every proxy holds it in memory. */
export function directResponseFaults(
  response: VirtualServiceSpecHttpDirectResponse | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (response === undefined) return [];
  const { body, status } = response;
  const field = body?.bytes === undefined ? 'string' : 'bytes';
  const size =
    body?.bytes === undefined
      ? Buffer.byteLength(body?.string ?? '')
      : Buffer.byteLength(body.bytes, 'base64');
  const at = [...path, 'body', field];
  return [
    ...statusFaults(status, [...path, 'status']),
    ...(size > kilobyte * kilobyte ? [fault.wrong(at, `${size} bytes`, 'at most 1 MB')] : []),
    ...(size > 100 * kilobyte && size <= kilobyte * kilobyte
      ? [
          fault.useless(
            at,
            `its ${size} bytes go to every proxy`,
            'serve what is larger than 100 kB by a service',
          ),
        ]
      : []),
  ];
}
