import type { LimitRangeItem } from '@cdk8s/kubernetes';
import { amountsOf } from './amounts-of';
import type { Amounts } from './amounts';

/** What containers get that say nothing of a resource. */
export interface DefaultAmounts {
  readonly requests: Amounts;
  readonly limits: Amounts;
}

/**
 * What the LimitRanges of a namespace give: their own gaps are filled first, limits from maxima, requests from limits
 * and minima (https://kubernetes.io/docs/concepts/policy/limit-range/).
 */
export function defaultAmounts(items: readonly LimitRangeItem[]): DefaultAmounts {
  const own = items.filter(({ type }) => type === 'Container');
  return {
    limits: amountsOf(...own.flatMap((item) => [item.default, item.max])),
    requests: amountsOf(...own.flatMap((item) => [item.defaultRequest, item.default, item.max, item.min])),
  };
}
