import type { VirtualServiceSpecHttpMatch } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { eachValue } from './each-value';
import { fault, type Fault } from './fault';
import { gatewayNameFaults } from './gateway-name-faults';
import { isLabel } from './is-label';
import { labelFaults } from './label-faults';
import { portFaults } from './port-faults';
import { textMatchFaults } from './text-match-faults';

const pseudoHeaders = new Set([':method', ':scheme', ':authority', ':path', ':status']);
const headerName = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/;
const claim = /^@request\.auth\.claims[.[]/i;

/**
 * Which requests an HTTP rule is for.
 *
 * @param atGateway whether only gateways read it: sidecars have no claims of a token to route by
 */
export function httpMatchFaults(
  match: VirtualServiceSpecHttpMatch,
  path: FieldPath,
  atGateway: boolean,
): readonly Fault[] {
  const { sourceNamespace } = match;
  const nameFaults = (name: string, at: FieldPath): readonly Fault[] => {
    if (claim.test(name)) {
      return atGateway ? [] : [fault.misplaced(at, 'only gateways route by claims of a token')];
    }
    return pseudoHeaders.has(name) || headerName.test(name)
      ? []
      : [fault.wrong(at, name, 'the name of a header')];
  };
  return [
    ...eachValue(match.headers, [...path, 'headers'], (text, at, name) => [
      ...nameFaults(name, at),
      ...textMatchFaults(text, at),
    ]),
    ...eachValue(match.withoutHeaders, [...path, 'withoutHeaders'], (text, at, name) => [
      ...nameFaults(name, at),
      // Here a lone star means that the header is there at all.
      ...(text.regex === '*' ? [] : textMatchFaults(text, at)),
    ]),
    ...textMatchFaults(match.uri, [...path, 'uri'], { emptyPrefix: true }),
    ...textMatchFaults(match.scheme, [...path, 'scheme']),
    ...textMatchFaults(match.method, [...path, 'method']),
    ...textMatchFaults(match.authority, [...path, 'authority']),
    ...eachValue(match.queryParams, [...path, 'queryParams'], (text, at) => textMatchFaults(text, at)),
    ...(match.port === 0 ? [] : portFaults(match.port, [...path, 'port'])),
    ...labelFaults(match.sourceLabels, [...path, 'sourceLabels']),
    ...gatewayNameFaults(match.gateways, [...path, 'gateways']),
    ...(sourceNamespace === undefined || sourceNamespace === '' || isLabel(sourceNamespace)
      ? []
      : [fault.wrong([...path, 'sourceNamespace'], sourceNamespace, 'a namespace')]),
  ];
}
