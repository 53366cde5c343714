import { addToGroup } from '../../conventions/add-to-group';
import { deliveryNames } from '../../conventions/delivery-names';
import type { KubernetesObject } from '../../model/manifest';
import type { Limits } from './engine-view';
import { fieldsOf } from './fields-of';
import { listOf } from './list-of';
import type { RenderedCluster } from './rendered-cluster';
import { textsOf } from './texts-of';

/**
 * What the accounts beside Flux may do, from the RoleBindings of the whole cluster. Of an account with a cluster's
 * role nothing is limited any more.
 */
export function accountLimits(rendered: RenderedCluster): (account: string) => Limits | undefined {
  const roles = new Map<string, KubernetesObject>();
  const bindings = new Map<string, KubernetesObject[]>();
  for (const object of [...rendered.values()].flat()) {
    if (object.kind === 'Role')
      roles.set(`${object.metadata.namespace ?? ''}/${object.metadata.name}`, object);
    if (object.kind !== 'RoleBinding' && object.kind !== 'ClusterRoleBinding') continue;
    for (const { kind, namespace, name } of listOf(object['subjects'])) {
      if (kind !== 'ServiceAccount' || namespace !== deliveryNames.fluxNamespace) continue;
      addToGroup(bindings, String(name), object);
    }
  }
  return (account) => {
    const its = bindings.get(account) ?? [];
    if (its.some((binding) => fieldsOf(binding['roleRef'])['kind'] !== 'Role')) return undefined;
    const resources = its.flatMap((binding) => {
      const role = roles.get(
        `${binding.metadata.namespace ?? ''}/${String(fieldsOf(binding['roleRef'])['name'])}`,
      );
      return role === undefined ? [] : resourcesOf(role);
    });
    return {
      by: `ServiceAccount ${account}`,
      namespaces: new Set(its.map(({ metadata }) => metadata.namespace ?? '')),
      resources: new Set(resources),
      clusterResources: new Set(),
    };
  };
}

function resourcesOf(role: KubernetesObject): readonly string[] {
  return listOf(role['rules']).flatMap((rule) =>
    textsOf(rule['apiGroups']).flatMap((group) =>
      textsOf(rule['resources']).map((resource) => `${resource}.${group}`),
    ),
  );
}
