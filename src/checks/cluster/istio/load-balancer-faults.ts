import type {
  DestinationRuleSpecTrafficPolicyLoadBalancer,
  DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash,
} from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { fault, type Fault } from './fault';
import { isPrime } from './is-prime';
import { localityFaults } from './locality-faults';
import { repeats } from './repeats';

const largestTable = 5_000_011;

/** Which endpoint gets a request. */
export function loadBalancerFaults(
  balancer: DestinationRuleSpecTrafficPolicyLoadBalancer | undefined,
  path: FieldPath,
  hasOutlierDetection: boolean,
): readonly Fault[] {
  if (balancer === undefined) return [];
  const { consistentHash, localityLbSetting, warmup } = balancer;
  const { aggression, minimumPercent } = warmup ?? {};
  return [
    ...(consistentHash === undefined ? [] : hashFaults(consistentHash, [...path, 'consistentHash'])),
    ...localityFaults(localityLbSetting, [...path, 'localityLbSetting'], hasOutlierDetection),
    ...durationFaults(warmup?.duration, [...path, 'warmup', 'duration']),
    ...((minimumPercent ?? 0) > 100
      ? [fault.wrong([...path, 'warmup', 'minimumPercent'], minimumPercent ?? 0, 'at most 100')]
      : []),
    ...((aggression ?? 1) <= 0
      ? [fault.wrong([...path, 'warmup', 'aggression'], aggression ?? 0, 'a number above 0')]
      : []),
  ];
}

function hashFaults(
  hash: DestinationRuleSpecTrafficPolicyLoadBalancerConsistentHash,
  path: FieldPath,
): readonly Fault[] {
  const { httpCookie, maglev, minimumRingSize = 0, ringHash } = hash;
  const attributes = (httpCookie?.attributes ?? []).map(({ name }) => name);
  const at = [...path, 'httpCookie'];
  const size = maglev?.tableSize ?? 0;
  return [
    ...(httpCookie?.name === '' ? [fault.missing([...at, 'name'], 'a cookie has a name')] : []),
    ...attributes.flatMap((name, index) =>
      name === '' ? [fault.missing([...at, 'attributes', index, 'name'], 'an attribute has a name')] : [],
    ),
    ...repeats(
      attributes,
      (index) => [...at, 'attributes', index, 'name'],
      'a cookie has each attribute once',
    ),
    ...(minimumRingSize === 0
      ? []
      : maglev !== undefined || ringHash !== undefined
        ? [fault.misplaced([...path, 'minimumRingSize'], 'ringHash or maglev says the size')]
        : [
            fault.useless([...path, 'minimumRingSize'], 'it is deprecated', 'write ringHash.minimumRingSize'),
          ]),
    ...(maglev === undefined || (size < largestTable && isPrime(size))
      ? []
      : [fault.wrong([...path, 'maglev', 'tableSize'], size, `a prime below ${largestTable}`)]),
  ];
}
