import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinations } from '../../facts/destinations';
import { hosts } from '../../facts/hosts';
import { isKnownPlace } from '../../facts/is-known-place';
import { rulesForHost } from '../../facts/rules-for-host';
import { sendersOf } from '../../facts/senders-of';
import { flaw } from '../../flaw';

/** A route to a subset finds it in the DestinationRule that its proxies go by: any other answers 503. */
export const knownSubsets: ClusterRule = (cluster) => {
  const known = hosts(cluster);
  return destinations(cluster).flatMap(({ one, path, host, destination }) => {
    const { subset } = destination;
    if (subset === undefined || !isKnownPlace(cluster, host) || known.find(host).length === 0) return [];
    const lost = sendersOf(cluster, one)
      .map((sender) => ({ sender, rules: rulesForHost(cluster, host, sender) }))
      .find(({ rules }) => !rules.some(({ spec }) => spec.subsets?.some(({ name }) => name === subset)));
    if (lost === undefined) return [];
    const names = lost.rules.flatMap(({ spec }) => (spec.subsets ?? []).map(({ name }) => name));
    return [
      flaw('unknown-subset', one, [...path, 'subset'], {
        object: describeObject(one.object),
        host: destination.host,
        subset,
        sender: lost.sender,
        suggestion: suggest(subset, names),
      }),
    ];
  });
};
