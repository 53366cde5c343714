import { Namespace } from '@cdk8s/kubernetes';
import type { Construct } from 'constructs';
import { commonLabels } from '../../conventions/common-labels';
import { labels } from '../../conventions/labels';
import { protection } from '../../conventions/protection';
import type { TenantSettings } from './tenant-settings';

/** Adds the namespace: who owns it, what injects its pods, and what its pods must be like. */
export function addNamespace(scope: Construct, tenant: TenantSettings): void {
  const { environment, owner } = tenant;
  new Namespace(scope, 'namespace', {
    metadata: {
      name: tenant.name,
      labels: {
        ...commonLabels(tenant.project),
        [labels.project]: tenant.project,
        ...(environment === undefined ? {} : { [labels.environment]: environment }),
        ...(owner === undefined ? {} : { [labels.team]: owner.team }),
        // The only injection label: `istio-injection` beside it would win and take the revision's place.
        [labels.revision]: tenant.revision,
        ...podSecurity(tenant),
      },
      annotations: {
        ...protection,
        ...(owner === undefined ? {} : { [labels.ownerEmail]: owner.email, [labels.runbook]: owner.runbook }),
      },
    },
  });
}

/** With the version, which `latest` leaves to each upgrade of the cluster: it could refuse what ran until then. */
function podSecurity({ podSecurity: level, kubernetes }: TenantSettings): Record<string, string> {
  const version = kubernetes === undefined ? 'latest' : `v1.${kubernetes}`;
  return Object.fromEntries(
    (['enforce', 'warn', 'audit'] as const).flatMap((mode) => [
      [labels.podSecurity(mode), level],
      [labels.podSecurityVersion(mode), version],
    ]),
  );
}
