import type { VirtualServiceSpecHttpRedirect } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

const schemes = ['http', 'https'];

/** A redirect goes somewhere else, by a status that says so. */
export function redirectFaults(
  redirect: VirtualServiceSpecHttpRedirect | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (redirect === undefined) return [];
  const { authority = '', derivePort, port, redirectCode = 0, scheme = '', uri = '' } = redirect;
  const nowhere =
    uri === '' && authority === '' && scheme === '' && port === undefined && derivePort === undefined;
  return [
    ...(nowhere
      ? [
          fault.missing(
            [...path, 'uri'],
            'a redirect changes the path, the authority, the scheme or the port',
          ),
        ]
      : []),
    ...(redirectCode === 0 || (redirectCode >= 300 && redirectCode <= 399)
      ? []
      : [fault.wrong([...path, 'redirectCode'], redirectCode, 'a status from 300 to 399')]),
    ...(scheme === '' || schemes.includes(scheme)
      ? []
      : [fault.wrong([...path, 'scheme'], scheme, 'http or https', schemes)]),
    ...(port === undefined || port <= 65535
      ? []
      : [fault.wrong([...path, 'port'], port, 'a port from 1 to 65535')]),
  ];
}
