import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { isExtension } from '../is-extension';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

/**
 * Who may call a service of a tenant is named by its identity, without wildcards, and what code adds can only
 * refuse: policies that allow add up
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/).
 */
export const namedCallers: TenancyRule = (manifests) =>
  tenantsOf(manifests)
    .filter(({ object }) => object.kind === 'AuthorizationPolicy')
    .flatMap((manifest) => {
      const { action = 'ALLOW', rules } = recordOf(manifest.object['spec']);
      if (action === 'DENY') return [];
      const open =
        action === 'ALLOW' ? listOf(rules).flatMap((rule, index) => ofRule(manifest, rule, index)) : [];
      if (open.length > 0) return open;
      return isExtension(manifest) ? [refuse('widened-access', manifest, 'spec.action', action)] : [];
    });

function ofRule(manifest: Manifest, rule: unknown, index: number): Problem[] {
  const field = `spec.rules.${index}.from`;
  const { from } = recordOf(rule);
  if (listOf(from).length === 0) return [refuse('open-policy', manifest, field, from)];
  return listOf(from).flatMap((item, at) => {
    const { source } = recordOf(item);
    const { serviceAccounts, principals } = recordOf(source);
    const callers = [...listOf(serviceAccounts), ...listOf(principals)];
    return callers.length === 0 || callers.some((caller) => String(caller).includes('*'))
      ? [refuse('open-policy', manifest, `${field}.${at}.source`, source)]
      : [];
  });
}
