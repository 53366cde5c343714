import type { VirtualServiceSpecHttp } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { corsFaults } from './cors-faults';
import { destinationFaults } from './destination-faults';
import { directResponseFaults } from './direct-response-faults';
import { durationFaults } from './duration-faults';
import { each } from './each';
import type { Fault } from './fault';
import { headerOperationFaults } from './header-operation-faults';
import { httpActionFaults } from './http-action-faults';
import { httpMatchFaults } from './http-match-faults';
import { injectedFaultFaults } from './injected-fault-faults';
import { mirrorFaults } from './mirror-faults';
import { redirectFaults } from './redirect-faults';
import { retryFaults } from './retry-faults';
import { rewriteFaults } from './rewrite-faults';
import { weightFaults } from './weight-faults';

/** One HTTP rule of a VirtualService. */
export function httpRouteFaults(
  http: VirtualServiceSpecHttp,
  path: FieldPath,
  { isDelegate, atGateway }: { readonly isDelegate: boolean; readonly atGateway: boolean },
): readonly Fault[] {
  return [
    ...httpActionFaults(http, path, isDelegate),
    ...each(http.match, [...path, 'match'], (match, at) => httpMatchFaults(match, at, atGateway)),
    ...headerOperationFaults(http.headers, [...path, 'headers']),
    ...corsFaults(http.corsPolicy, [...path, 'corsPolicy']),
    ...injectedFaultFaults(http.fault, [...path, 'fault']),
    ...mirrorFaults(http, path),
    ...redirectFaults(http.redirect, [...path, 'redirect']),
    ...directResponseFaults(http.directResponse, [...path, 'directResponse']),
    ...retryFaults(http.retries, [...path, 'retries']),
    ...rewriteFaults(http, path),
    ...each(http.route, [...path, 'route'], ({ destination, headers }, at) => [
      ...destinationFaults(destination, [...at, 'destination']),
      ...headerOperationFaults(headers, [...at, 'headers']),
    ]),
    ...weightFaults(http.route, [...path, 'route']),
    ...durationFaults(http.timeout, [...path, 'timeout']),
  ];
}
