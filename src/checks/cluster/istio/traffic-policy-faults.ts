import { isIP } from 'node:net';
import type { DestinationRuleSpecTrafficPolicy, DestinationRuleSpecTrafficPolicyTunnel } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { clientTlsFaults } from './client-tls-faults';
import { connectionPoolFaults } from './connection-pool-faults';
import { each } from './each';
import { fault, type Fault } from './fault';
import { isDomain } from './is-domain';
import { loadBalancerFaults } from './load-balancer-faults';
import { outlierFaults } from './outlier-faults';
import { portFaults } from './port-faults';

type Policy = DestinationRuleSpecTrafficPolicy;

/** How proxies treat the connections to a host, and to some of its ports. */
export function trafficPolicyFaults(policy: Policy | undefined, path: FieldPath): readonly Fault[] {
  if (policy === undefined) return [];
  if (Object.keys(policy).length === 0) {
    return [fault.missing([...path, 'connectionPool'], 'a policy without any field says nothing')];
  }
  if (policy.tunnel !== undefined && policy.proxyProtocol !== undefined) {
    return [fault.misplaced([...path, 'proxyProtocol'], 'a tunnel has no PROXY protocol')];
  }
  return [
    ...settingsFaults(policy, path),
    ...(policy.tunnel === undefined ? [] : tunnelFaults(policy.tunnel, [...path, 'tunnel'])),
    ...each(policy.portLevelSettings, [...path, 'portLevelSettings'], ({ port, ...settings }, at) => [
      ...(port === undefined ? [fault.missing([...at, 'port'], 'settings of a port say which')] : []),
      ...(Object.keys(settings).length === 0
        ? [fault.missing([...at, 'connectionPool'], 'settings without any field say nothing')]
        : settingsFaults(settings, at)),
    ]),
  ];
}

function settingsFaults(
  settings: Pick<Policy, 'connectionPool' | 'loadBalancer' | 'outlierDetection' | 'tls'>,
  path: FieldPath,
): readonly Fault[] {
  const { connectionPool, loadBalancer, outlierDetection, tls } = settings;
  return [
    ...outlierFaults(outlierDetection, [...path, 'outlierDetection']),
    ...connectionPoolFaults(connectionPool, [...path, 'connectionPool']),
    ...loadBalancerFaults(loadBalancer, [...path, 'loadBalancer'], outlierDetection !== undefined),
    ...clientTlsFaults(tls, [...path, 'tls']),
  ];
}

function tunnelFaults(tunnel: DestinationRuleSpecTrafficPolicyTunnel, path: FieldPath): readonly Fault[] {
  const { protocol = '', targetHost, targetPort } = tunnel;
  return [
    ...(['', 'CONNECT', 'POST'].includes(protocol)
      ? []
      : [fault.wrong([...path, 'protocol'], protocol, 'CONNECT or POST', ['CONNECT', 'POST'])]),
    ...(isIP(targetHost) !== 0 || isDomain(targetHost)
      ? []
      : [fault.wrong([...path, 'targetHost'], targetHost, 'a DNS name or an address')]),
    ...portFaults(targetPort, [...path, 'targetPort']),
  ];
}
