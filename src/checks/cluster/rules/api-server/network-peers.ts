import { isCidr } from '@cdk8s/strict';
import type { NetworkPolicyPeer, NetworkPolicyPort, NetworkPolicySpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';
import { nameForms } from '../../api-server/name-forms';
import { isInside } from '../../api-server/is-inside';

/** Network policies name peers in one way each, ranges of addresses that are some, and ports that can be. */
export const networkPeers: ClusterRule = (cluster) =>
  objectsOf<NetworkPolicySpec>(cluster, 'networking.k8s.io/NetworkPolicy').flatMap(({ spec, ...one }) => {
    const flaws: Problem[] = [];
    const refuse = (
      code: 'refused-value' | 'refused-combination' | 'refused-name',
      path: FieldPath,
      reason: string,
    ) => flaws.push(refuseField(code, one, path, reason));

    const checkPeer = ({ ipBlock, ...selectors }: NetworkPolicyPeer, path: FieldPath) => {
      const selected = Object.keys(selectors);
      if (ipBlock === undefined) {
        if (selected.length === 0) refuse('refused-combination', path, 'is empty: a peer is something');
        return;
      }
      if (selected.length > 0) {
        refuse(
          'refused-combination',
          [...path, 'ipBlock'],
          `stands beside ${selected[0]}, and only one of them may`,
        );
      }
      const { cidr, except = [] } = ipBlock;
      if (!isCidr(cidr)) {
        refuse(
          'refused-value',
          [...path, 'ipBlock', 'cidr'],
          `is ${JSON.stringify(cidr)}, which is not ${rangeWords}`,
        );
        return;
      }
      except.forEach((range, index) => {
        const at = [...path, 'ipBlock', 'except', index];
        if (!isCidr(range))
          refuse('refused-value', at, `is ${JSON.stringify(range)}, which is not ${rangeWords}`);
        else if (!isInside(range, cidr))
          refuse('refused-value', at, `is ${range}, which is no part of ${cidr}`);
      });
    };

    const checkPort = ({ port, endPort }: NetworkPolicyPort, path: FieldPath) => {
      if (typeof port === 'string' && !nameForms.port.fits(port)) {
        refuse(
          'refused-name',
          [...path, 'port'],
          `is ${JSON.stringify(port)}, which is not ${nameForms.port.words}`,
        );
      } else if (typeof port === 'number' && (port < 1 || port > mostPorts)) {
        refuse('refused-value', [...path, 'port'], `is ${port}, which is not a port from 1 to ${mostPorts}`);
      }
      if (endPort === undefined) return;
      if (typeof port !== 'number') {
        refuse(
          'refused-combination',
          [...path, 'endPort'],
          'needs a port that is a number, which the range begins at',
        );
      } else if (endPort < port) {
        refuse('refused-value', [...path, 'endPort'], `is ${endPort}, which is less than port ${port}`);
      }
    };

    for (const [way, list] of [
      ['ingress', 'from'],
      ['egress', 'to'],
    ] as const) {
      const rules: readonly Rule[] = spec[way] ?? [];
      rules.forEach((rule, index) => {
        const at = ['spec', way, index];
        rule[list]?.forEach((peer, peerIndex) => checkPeer(peer, [...at, list, peerIndex]));
        rule.ports?.forEach((port, portIndex) => checkPort(port, [...at, 'ports', portIndex]));
      });
    }
    return flaws;
  });

interface Rule {
  readonly from?: readonly NetworkPolicyPeer[];
  readonly to?: readonly NetworkPolicyPeer[];
  readonly ports?: readonly NetworkPolicyPort[];
}

const rangeWords = 'a range of addresses such as 10.0.0.0/8';
const mostPorts = 65_535;
