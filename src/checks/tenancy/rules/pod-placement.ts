import { podsOf } from '../pods-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

/** Kubernetes' own PriorityClasses, before which every other pod has to go. */
const system = /^system-/;

/** Pods of a tenant are placed by the scheduler, and are not more important than those that run the cluster. */
export const podPlacement: TenancyRule = (manifests) =>
  podsOf(tenantsOf(manifests)).flatMap(({ manifest, field, spec }) => {
    const { nodeName, priorityClassName } = spec;
    return [
      ...(nodeName === undefined
        ? []
        : [refuse('own-placement', manifest, `${field}.spec.nodeName`, nodeName)]),
      ...(typeof priorityClassName === 'string' && system.test(priorityClassName)
        ? [refuse('own-placement', manifest, `${field}.spec.priorityClassName`, priorityClassName)]
        : []),
    ];
  });
