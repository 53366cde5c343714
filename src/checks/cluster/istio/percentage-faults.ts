import type { VirtualServiceSpecHttpMirrorPercentage } from '@cdk8s/istio';
import type { FieldPath } from '../checked-object';
import { fault, type Fault } from './fault';

/**
 * A share of requests, in percent.
 *
 * @param least above zero, as finely as the proxy counts
 */
export function percentageFaults(
  percentage: VirtualServiceSpecHttpMirrorPercentage | undefined,
  path: FieldPath,
  least = 0,
): readonly Fault[] {
  const value = percentage?.value ?? 0;
  return value === 0 || (value >= least && value > 0 && value <= 100)
    ? []
    : [
        fault.wrong(
          [...path, 'value'],
          value,
          `a percentage${least === 0 ? '' : ` of at least ${least}`}, at most 100`,
        ),
      ];
}
