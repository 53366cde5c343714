import { recordOf } from '../../record-of';
import { perCluster } from '../per-cluster';
import { namedObjects } from './named-objects';

/** ConfigMap by which istiod injects, with a revision behind it where there is one. */
const injector = 'istio-sidecar-injector';

/**
 * Whether pods of the mesh are set up by Istio's node agent, or by a container of their own that changes their
 * network; undefined where no manifest says. Taken from the values that istiod injects by.
 */
export const meshCni = perCluster((cluster): boolean | undefined => {
  const maps = namedObjects(cluster).get('/ConfigMap');
  for (const named of maps?.values() ?? []) {
    for (const [name, one] of named) {
      if (name !== injector && !name.startsWith(`${injector}-`)) continue;
      const enabled = enabledIn(recordOf(one.object['data'])['values']);
      if (enabled !== undefined) return enabled;
    }
  }
  return undefined;
});

function enabledIn(values: unknown): boolean | undefined {
  if (typeof values !== 'string') return undefined;
  const said = /"cni"\s*:\s*\{[^}]*?"enabled"\s*:\s*(true|false)/.exec(values)?.[1];
  return said === undefined ? undefined : said === 'true';
}
