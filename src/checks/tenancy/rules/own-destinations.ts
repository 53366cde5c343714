import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { waysOf, type Ways } from '../ways-of';
import { extensionsOf } from '../extensions-of';

/**
 * Routes that code adds lead to Services of its namespace. A gateway would go anywhere it is sent to, and whoever
 * trusts it would let it in.
 */
export const ownDestinations: TenancyRule = (manifests) => {
  const routes = extensionsOf(manifests).filter(({ object }) => object.kind === 'VirtualService');
  if (routes.length === 0) return [];
  const ways = waysOf(manifests);
  return routes.flatMap((manifest) => [...ofDestinations(manifest, ways), ...ofDelegates(manifest)]);
};

function ofDestinations(manifest: Manifest, ways: Ways): Problem[] {
  return ['http', 'tls', 'tcp'].flatMap((list) =>
    listOf(specOf(manifest)[list]).flatMap((item, index) => {
      const { route, mirror, mirrors } = recordOf(item);
      const field = `spec.${list}.${index}`;
      return [
        ...listOf(route).map(
          (to, at) => [`${field}.route.${at}.destination`, recordOf(to)['destination']] as const,
        ),
        ...listOf(mirrors).map(
          (to, at) => [`${field}.mirrors.${at}.destination`, recordOf(to)['destination']] as const,
        ),
        ...(mirror === undefined ? [] : [[`${field}.mirror`, mirror] as const]),
      ].flatMap(([at, destination]) => {
        const { host } = recordOf(destination);
        return ways.isService(manifest.unit, String(host))
          ? []
          : [refuse('foreign-destination', manifest, `${at}.host`, host)];
      });
    }),
  );
}

function ofDelegates(manifest: Manifest): Problem[] {
  return listOf(specOf(manifest)['http']).flatMap((item, index) => {
    const { namespace } = recordOf(recordOf(item)['delegate']);
    return namespace === undefined || namespace === manifest.unit.group
      ? []
      : [refuse('foreign-destination', manifest, `spec.http.${index}.delegate.namespace`, namespace)];
  });
}

const specOf = ({ object }: Manifest) => recordOf(object['spec']);
