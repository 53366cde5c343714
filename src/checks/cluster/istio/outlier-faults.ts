import type { DestinationRuleSpecTrafficPolicyOutlierDetection } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { durationFaults } from './duration-faults';
import { fault, type Fault } from './fault';

/** When an endpoint is left out for a while. */
export function outlierFaults(
  outlier: DestinationRuleSpecTrafficPolicyOutlierDetection | undefined,
  path: FieldPath,
): readonly Fault[] {
  if (outlier === undefined) return [];
  const local = outlier.consecutiveLocalOriginFailures ?? 0;
  return [
    ...durationFaults(outlier.baseEjectionTime, [...path, 'baseEjectionTime']),
    ...durationFaults(outlier.interval, [...path, 'interval']),
    ...(['maxEjectionPercent', 'minHealthPercent'] as const).flatMap((name) => {
      const value = outlier[name] ?? 0;
      return value >= 0 && value <= 100
        ? []
        : [fault.wrong([...path, name], value, 'a percentage from 0 to 100')];
    }),
    ...(local > 0 && outlier.splitExternalLocalOriginErrors !== true
      ? [
          fault.misplaced(
            [...path, 'consecutiveLocalOriginFailures'],
            'failures to connect are counted apart only with splitExternalLocalOriginErrors: true',
          ),
        ]
      : []),
    ...((outlier.consecutiveErrors ?? 0) === 0
      ? []
      : [
          fault.useless(
            [...path, 'consecutiveErrors'],
            'it is deprecated',
            'write consecutive5xxErrors or consecutiveGatewayErrors',
          ),
        ]),
  ];
}
