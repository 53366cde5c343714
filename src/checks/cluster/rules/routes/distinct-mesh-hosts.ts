import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { scopeRegister } from '../../facts/scope-register';
import { virtualServices, type CheckedVirtualService } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** A sidecar finds one VirtualService for a host: of two it takes the older, and drops all routes of the other. */
export const distinctMeshHosts: ClusterRule = (cluster) => {
  const register = scopeRegister<CheckedVirtualService>();
  return virtualServices(cluster)
    .filter(({ onMesh }) => onMesh)
    .flatMap((route) =>
      route.hosts.flatMap((host, index): readonly Problem[] => {
        const scope = { exportTo: route.spec.exportTo, owner: route.one.namespace };
        const twin = register.claim(host, scope, route);
        if (twin === undefined || twin === route) return [];
        return [
          flaw(
            'conflicting-mesh-routes',
            route.one,
            ['spec', 'hosts', index],
            { object: describeObject(route.one.object), host, other: describeObject(twin.one.object) },
            { one: twin.one, path: ['spec', 'hosts'] },
          ),
        ];
      }),
    );
};
