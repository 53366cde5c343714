import type { DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting } from '@cdk8s/istio';
import { labels } from '../../../conventions/labels';
import type { FieldPath } from '../checked-object';
import { each } from './each';
import { eachValue } from './each-value';
import { fault, type Fault } from './fault';
import { localityNameFaults } from './locality-name-faults';

type Setting = DestinationRuleSpecTrafficPolicyLoadBalancerLocalityLbSetting;

const topology: ReadonlySet<string> = new Set([
  'topology.kubernetes.io/region',
  labels.zone,
  'topology.istio.io/subzone',
]);

/** Where requests go by region and zone: shared out, or somewhere else when endpoints fail. */
export function localityFaults(
  setting: Setting | undefined,
  path: FieldPath,
  hasOutlierDetection: boolean,
): readonly Fault[] {
  if (setting === undefined) return [];
  const { distribute = [], failover = [], failoverPriority = [] } = setting;
  if (distribute.length > 0 && failover.length > 0) {
    return [fault.misplaced([...path, 'failover'], 'distribute says where requests go')];
  }
  const clash = failover.length === 0 ? -1 : failoverPriority.findIndex((label) => topology.has(label));
  if (clash >= 0) {
    return [fault.misplaced([...path, 'failoverPriority', clash], 'failover says the order of regions')];
  }
  return [
    ...distributeFaults(distribute, [...path, 'distribute']),
    ...failoverFaults(failover, [...path, 'failover']),
    ...(!hasOutlierDetection && failover.length + failoverPriority.length > 0
      ? [
          fault.useless(
            [...path, failover.length > 0 ? 'failover' : 'failoverPriority'],
            'without outlierDetection no endpoint is seen to fail',
            'add outlierDetection beside loadBalancer',
          ),
        ]
      : []),
  ];
}

function distributeFaults(distribute: NonNullable<Setting['distribute']>, path: FieldPath): readonly Fault[] {
  return [
    ...localityNameFaults(
      distribute.map(({ from = '' }) => from),
      (index) => [...path, index, 'from'],
    ),
    ...each(distribute, path, ({ to = {} }, at) => {
      const wrong = eachValue(to, [...at, 'to'], (weight, place) =>
        weight >= 1 && weight <= 100 ? [] : [fault.wrong(place, weight, 'a weight from 1 to 100')],
      );
      if (wrong.length > 0) return wrong;
      const sum = Object.values(to).reduce((total, weight) => total + weight, 0);
      if (sum !== 100) return [fault.wrong([...at, 'to'], sum, 'weights that make 100 together')];
      const names = Object.keys(to);
      return localityNameFaults(names, (index) => [...at, 'to', names[index] ?? '']);
    }),
  ];
}

function failoverFaults(failover: NonNullable<Setting['failover']>, path: FieldPath): readonly Fault[] {
  return each(failover, path, ({ from = '', to = '' }, at) => [
    ...(from === to ? [fault.repeated([...at, 'to'], to, 'requests of a region go to another')] : []),
    ...(['from', 'to'] as const).flatMap((name) => {
      const region = name === 'from' ? from : to;
      return /[/*]/.test(region)
        ? [fault.wrong([...at, name], region, 'a region, without zone or wildcard')]
        : [];
    }),
  ]);
}
