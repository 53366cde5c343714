import type { VirtualServiceSpecHttp } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/**
 * A rule does one thing: it routes, redirects, answers or hands over to a delegate.
 *
 * @param isDelegate whether another VirtualService hands over to this one
 */
export function httpActionFaults(
  http: VirtualServiceSpecHttp,
  path: FieldPath,
  isDelegate: boolean,
): readonly Fault[] {
  const present = (names: readonly (keyof VirtualServiceSpecHttp)[], because: string) =>
    names.filter((name) => has(http, name)).map((name) => fault.misplaced([...path, name], because));
  if (has(http, 'delegate')) {
    return isDelegate
      ? [fault.misplaced([...path, 'delegate'], 'a delegate hands over to no other')]
      : [
          ...present(['redirect'], 'the delegate says what becomes of the request'),
          ...(http.route === undefined
            ? []
            : [fault.misplaced([...path, 'route'], 'the delegate says where the request goes')]),
        ];
  }
  if (has(http, 'redirect')) {
    return present(['route', 'fault', 'rewrite', 'directResponse'], 'a redirect sends nothing on');
  }
  if (has(http, 'directResponse')) {
    return present(['route', 'fault', 'rewrite'], 'a direct response sends nothing on');
  }
  return has(http, 'route')
    ? []
    : [fault.missing([...path, 'route'], 'a rule has a route, a redirect or a directResponse')];
}

function has(http: VirtualServiceSpecHttp, name: keyof VirtualServiceSpecHttp): boolean {
  return name === 'route' ? (http.route ?? []).length > 0 : http[name] !== undefined;
}
