import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { namesIn } from '../../facts/names-in';
import { virtualServices } from '../../facts/virtual-services';
import { flaw } from '../../flaw';

const kind = 'networking.istio.io/VirtualService';

/** Routes are delegated to a VirtualService that exists and has no hosts, and one without hosts is delegated to. */
export const wholeDelegates: ClusterRule = (cluster) => {
  const all = virtualServices(cluster);
  const judged = judgedNamespaces(cluster);
  const used = new Set<string>();
  const delegating = all.flatMap(({ one, spec }) =>
    (spec.http ?? []).flatMap(({ delegate }, index): readonly Problem[] => {
      if (delegate?.name === undefined) return [];
      const { name, namespace = one.namespace } = delegate;
      used.add(`${namespace}/${name}`);
      const path = ['spec', 'http', index, 'delegate', 'name'];
      const target = namesIn(cluster, kind, namespace);
      const found = target.get(name);
      const args = { object: describeObject(one.object), delegate: `${namespace}/${name}` };
      if (found === undefined) {
        return judged.has(namespace)
          ? [flaw('unknown-delegate', one, path, { ...args, suggestion: suggest(name, target.keys()) })]
          : [];
      }
      const hosts = (found.object['spec'] as { readonly hosts?: unknown } | undefined)?.hosts;
      return Array.isArray(hosts) && hosts.length > 0
        ? [flaw('delegate-with-hosts', one, path, args, { one: found, path: ['spec', 'hosts'] })]
        : [];
    }),
  );
  const idle = all.flatMap(({ one, hosts }) =>
    hosts.length > 0 || used.has(`${one.namespace}/${one.name}`)
      ? []
      : [flaw('idle-delegate', one, ['spec', 'hosts'], { object: describeObject(one.object) })],
  );
  return [...delegating, ...idle];
};
