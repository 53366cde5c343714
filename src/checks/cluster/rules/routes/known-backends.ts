import { names } from '../../../../conventions/names';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { backends } from '../../facts/backends';
import { judgedNamespaces } from '../../facts/judged-namespaces';
import { namesIn } from '../../facts/names-in';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

/** Routes of the Gateway API, Ingresses and webhooks lead to Services that exist, and to ports that these have. */
export const knownBackends: ClusterRule = (cluster) => {
  const judged = judgedNamespaces(cluster);
  const known = services(cluster);
  return backends(cluster).flatMap((backend): readonly Problem[] => {
    const { one, namePath, portPath, namespace, name, port } = backend;
    const args = { object: describeObject(one.object), service: `${namespace}/${name}` };
    const shown = namesIn(cluster, '/Service', namespace);
    if (!shown.has(name)) {
      return judged.has(namespace)
        ? [flaw('unknown-backend', one, namePath, { ...args, suggestion: suggest(name, shown.keys()) })]
        : [];
    }
    const ports = known.get(names.host(name, namespace))?.spec.ports ?? [];
    const has = ports.some((other) => (typeof port === 'number' ? other.port : other.name) === port);
    if (port === undefined || ports.length === 0 || has) return [];
    const list = ports.map((other) => (typeof port === 'number' ? other.port : (other.name ?? other.port)));
    return [flaw('unknown-backend-port', one, portPath, { ...args, port, ports: list.join(', ') })];
  });
};
