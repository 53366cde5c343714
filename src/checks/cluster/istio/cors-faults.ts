import type { VirtualServiceSpecHttpCorsPolicy } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { regexFaults } from './regex-faults';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'CONNECT', 'OPTIONS', 'TRACE', '*'];
const known: ReadonlySet<string> = new Set(methods);
const headerName = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/;

/** What a browser may do from elsewhere. */
export function corsFaults(
  policy: VirtualServiceSpecHttpCorsPolicy | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (policy === undefined) return [];
  const names = (name: string, at: FieldPath): readonly Fault[] =>
    headerName.test(name) ? [] : [fault.wrong(at, name, 'the name of a header, or *')];
  return [
    ...each(policy.allowOrigins, [...path, 'allowOrigins'], (origin, at) =>
      [origin.exact, origin.prefix, origin.regex].every((text) => text === undefined || text === '')
        ? [fault.missing([...at, 'exact'], 'an origin is matched by exact, prefix or regex')]
        : regexFaults(origin.regex, [...at, 'regex']),
    ),
    ...each(policy.allowMethods, [...path, 'allowMethods'], (method, at) =>
      known.has(method) ? [] : [fault.wrong(at, method, `one of ${methods.join(', ')}`, methods)],
    ),
    ...each(policy.allowHeaders, [...path, 'allowHeaders'], names),
    ...each(policy.exposeHeaders, [...path, 'exposeHeaders'], names),
    ...(policy.maxAge !== undefined && /\.\d*[1-9]\d*s|ms/.test(policy.maxAge)
      ? [fault.wrong([...path, 'maxAge'], policy.maxAge, 'whole seconds')]
      : durationFaults(policy.maxAge, [...path, 'maxAge'])),
  ];
}
