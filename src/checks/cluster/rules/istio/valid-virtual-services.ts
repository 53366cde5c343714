import { isIP } from 'node:net';
import type { VirtualServiceSpec } from '@cdk8s/istio';
import { matchesHost } from '../../../../access/matches-host';
import { destinationFaults } from '../../istio/destination-faults';
import { each } from '../../istio/each';
import { exportToFaults } from '../../istio/export-to-faults';
import { fault, type Fault } from '../../istio/fault';
import { gatewayNameFaults } from '../../istio/gateway-name-faults';
import { httpRouteFaults } from '../../istio/http-route-faults';
import { isHostPattern } from '../../istio/is-host-pattern';
import { isRoutedSni } from '../../istio/is-routed-sni';
import { istioRule } from '../../istio/istio-rule';
import { sniHostFaults } from '../../istio/sni-host-faults';
import { streamMatchFaults } from '../../istio/stream-match-faults';
import { weightFaults } from '../../istio/weight-faults';

/** VirtualServices are such as Istio's webhook takes, where their schema does not say it. */
export const validVirtualServices = istioRule<VirtualServiceSpec>(
  'networking.istio.io/VirtualService',
  ({ spec, namespace }) => {
    const { hosts = [], gateways = [] } = spec;
    const isDelegate = hosts.length === 0;
    const atGateway = gateways.length > 0 && !gateways.includes('mesh');
    return [
      ...(isDelegate ? delegateFaults(spec) : hostsFaults(spec, hosts, atGateway)),
      ...gatewayNameFaults(gateways, ['spec', 'gateways']),
      ...exportToFaults(spec.exportTo, namespace, { mayHide: false }),
      ...((['http', 'tls', 'tcp'] as const).every((list) => (spec[list] ?? []).length === 0)
        ? [fault.missing(['spec', 'http'], 'it has no http, tls or tcp, so it routes nothing')]
        : []),
      ...each(spec.http, ['spec', 'http'], (http, path) =>
        httpRouteFaults(http, path, { isDelegate, atGateway }),
      ),
      ...streamFaults(spec, hosts, atGateway),
    ];
  },
);

function delegateFaults(spec: VirtualServiceSpec): readonly Fault[] {
  return (['gateways', 'tls', 'tcp'] as const)
    .filter((name) => (spec[name] ?? []).length > 0)
    .map((name) =>
      fault.misplaced(
        ['spec', name],
        'a VirtualService without hosts is a delegate, which is read for its http alone',
      ),
    );
}

function hostsFaults(
  spec: VirtualServiceSpec,
  hosts: readonly string[],
  atGateway: boolean,
): readonly Fault[] {
  const bySni = (spec.tls ?? []).some(({ match }) => match.some(({ sniHosts }) => sniHosts.length > 0));
  const taken = (host: string) =>
    isIP(host) !== 0 || isHostPattern(host) || (atGateway && bySni && isRoutedSni(host));
  const wrong = each(hosts, ['spec', 'hosts'], (host, path) => {
    if (!taken(host)) return [fault.wrong(path, host, 'a DNS name, of which the first part may be *')];
    return host === '*' && !atGateway
      ? [fault.wrong(path, host, 'hosts of services: for every host at once only gateways have routes')]
      : [];
  });
  return wrong.length > 0 ? wrong : coveredHosts(hosts);
}

function coveredHosts(hosts: readonly string[]): readonly Fault[] {
  return each(hosts, ['spec', 'hosts'], (host, path, index) => {
    const other = hosts
      .slice(0, index)
      .find((one) => matchesHost(one, host) || (host.startsWith('*') && matchesHost(host, one)));
    return other === undefined ? [] : [fault.repeated(path, host, `${other} covers it, or is covered by it`)];
  });
}

function streamFaults(
  spec: VirtualServiceSpec,
  hosts: readonly string[],
  atGateway: boolean,
): readonly Fault[] {
  const routeFaults = (rules: VirtualServiceSpec['tcp'], list: 'tcp' | 'tls') =>
    each(rules, ['spec', list], ({ route: routes }, path) => [
      ...((routes ?? []).length === 0
        ? [fault.missing([...path, 'route'], 'it sends connections nowhere')]
        : []),
      ...each(routes, [...path, 'route'], ({ destination }, at) =>
        destinationFaults(destination, [...at, 'destination']),
      ),
      ...weightFaults(routes, [...path, 'route']),
    ]);
  return [
    ...each(spec.tls, ['spec', 'tls'], ({ match }, path) => [
      ...(match.length === 0 ? [fault.missing([...path, 'match'], 'a TLS rule is for some names')] : []),
      ...each(match, [...path, 'match'], (one, at) => [
        ...(one.sniHosts.length === 0
          ? [fault.missing([...at, 'sniHosts'], 'a TLS rule is for some names')]
          : []),
        ...each(one.sniHosts, [...at, 'sniHosts'], (sni, place) =>
          sniHostFaults(sni, place, { hosts, atGateway }),
        ),
        ...streamMatchFaults(one, at),
      ]),
    ]),
    ...routeFaults(spec.tls, 'tls'),
    ...each(spec.tcp, ['spec', 'tcp'], ({ match }, path) =>
      each(match, [...path, 'match'], streamMatchFaults),
    ),
    ...routeFaults(spec.tcp, 'tcp'),
  ];
}
