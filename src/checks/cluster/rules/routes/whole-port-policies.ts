import type { DestinationRuleSpecTrafficPolicy } from '@cdk8s/istio';
import { describeObject } from '../../../describe-object';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { destinationRules } from '../../facts/destination-rules';
import { flaw } from '../../flaw';

/** What a setting of a port takes the place of as a whole, whether or not it says all of it. */
const replaced = ['connectionPool', 'loadBalancer', 'outlierDetection', 'tls'] as const;

/** Settings of a port say again what holds for the other ports: they take its place and do not add to it. */
export const wholePortPolicies: ClusterRule = (cluster) =>
  destinationRules(cluster).flatMap(({ one, spec }) => {
    const policies: { policy: DestinationRuleSpecTrafficPolicy | undefined; path: FieldPath }[] = [
      { policy: spec.trafficPolicy, path: ['spec', 'trafficPolicy'] },
      ...(spec.subsets ?? []).map(({ trafficPolicy }, index) => ({
        policy: trafficPolicy,
        path: ['spec', 'subsets', index, 'trafficPolicy'],
      })),
    ];
    return policies.flatMap(({ policy, path }) =>
      (policy?.portLevelSettings ?? []).flatMap((port, index) => {
        const lost = replaced.filter((field) => policy?.[field] !== undefined && port[field] === undefined);
        return lost.length === 0
          ? []
          : [
              flaw('port-policy-drops', one, [...path, 'portLevelSettings', index], {
                object: describeObject(one.object),
                port: port.port?.number,
                lost: lost.join(', '),
              }),
            ];
      }),
    );
  });
