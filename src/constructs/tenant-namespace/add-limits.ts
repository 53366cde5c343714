import { LimitRange, ResourceQuota } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { names } from '../../conventions/names';
import { serviceDefaults } from '../../conventions/service-defaults';
import type { TenantSettings } from './tenant-settings';

/**
 * Adds what the namespace may use. The quota counts requests, which is what nodes are filled by, and no
 * limits:
 * - a quota of `limits.cpu` would demand a CPU limit of every container, and Meshwright gives applications
 *   none, so that they may use what a node has left;
 * - a quota of `limits.memory` would be eaten by the 1Gi that every proxy may grow to and hardly ever does:
 *   seven idle pods would fill 8Gi.
 *
 * Ways in from outside are the gateways' alone, so Services that open their own are refused.
 */
export function addLimits(scope: Construct, tenant: TenantSettings): void {
  const metadata = {
    name: names.tenantDefault,
    namespace: tenant.name,
    labels: commonLabels(tenant.project),
  };
  new ResourceQuota(scope, 'quota', {
    metadata,
    spec: {
      hard: {
        'requests.cpu': tenant.quota.cpu,
        'requests.memory': tenant.quota.memory,
        'requests.storage': tenant.quota.storage,
        pods: String(tenant.quota.pods),
        'services.loadbalancers': '0',
        'services.nodeports': '0',
      },
    },
  });
  const { cpu, memory, memoryLimit } = serviceDefaults.resources;
  new LimitRange(scope, 'limits', {
    metadata,
    spec: {
      // Without `max`: one below the 2 CPU and 1Gi of Istio's proxy would refuse every injected pod.
      limits: [{ type: 'Container', defaultRequest: { cpu, memory }, default: { memory: memoryLimit } }],
    },
  });
}
