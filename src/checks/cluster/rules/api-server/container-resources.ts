import { quantity } from '../../../../conventions/quantity';
import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { containers } from '../../facts/containers';
import { refuseField } from '../../refuse-field';

/** Resources that a node never gives twice: a request is the limit. */
const isExact = (resource: string): boolean =>
  resource.startsWith('hugepages-') || (resource.includes('/') && !resource.includes('kubernetes.io/'));

/** What containers request are amounts, and no more than their limits. */
export const containerResources: ClusterRule = (cluster) =>
  containers(cluster).flatMap(({ one, path, container }) => {
    const { requests = {}, limits = {} } = container.resources ?? {};
    const flaws: Problem[] = [];
    for (const [list, amounts] of Object.entries({ requests, limits })) {
      for (const [resource, amount] of Object.entries(amounts)) {
        if (quantity.isAmount(amount)) continue;
        const reason = `is ${JSON.stringify(amount)}, which is not an amount such as 250m, 512Mi or 2`;
        flaws.push(refuseField('refused-value', one, [...path, 'resources', list, resource], reason));
      }
    }
    for (const [resource, request] of Object.entries(requests)) {
      const limit = limits[resource];
      const at = [...path, 'resources', 'requests', resource];
      if (quantity.isBelow(limit, request)) {
        const reason = `is ${request}, which is more than its limit ${limit}`;
        flaws.push(refuseField('refused-value', one, at, reason));
      } else if (isExact(resource) && (limit === undefined || quantity.isBelow(request, limit))) {
        const reason = `is ${request}, and of ${resource} the limit has to be the same`;
        flaws.push(refuseField('refused-value', one, at, reason));
      }
    }
    return flaws;
  });
