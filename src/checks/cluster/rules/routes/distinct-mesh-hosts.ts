import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { scopesMeet } from '../../facts/scopes-meet';
import { virtualServices, type CheckedVirtualService } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

/** A sidecar finds one VirtualService for a host: of two it takes the older, and drops all routes of the other. */
export const distinctMeshHosts: ClusterRule = (cluster) => {
  const known = new Map<string, CheckedVirtualService[]>();
  return virtualServices(cluster)
    .filter(({ onMesh }) => onMesh)
    .flatMap((route) =>
      route.hosts.flatMap((host, index): readonly Problem[] => {
        const others = known.get(host) ?? [];
        const twin = others.find(
          ({ one, spec }) =>
            one !== route.one &&
            scopesMeet(
              { exportTo: spec.exportTo, owner: one.namespace },
              { exportTo: route.spec.exportTo, owner: route.one.namespace },
            ),
        );
        known.set(host, [...others, route]);
        if (twin === undefined) return [];
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
