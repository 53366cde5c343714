import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import { recordOf } from '../../../record-of';
import type { ClusterRule } from '../../cluster-rule';
import type { CheckedReference } from '../../facts/checked-reference';
import { configReferences } from '../../facts/config-references';
import { namesIn } from '../../facts/names-in';
import { secretSources } from '../../facts/secret-sources';
import { flaw } from '../../flaw';

/** ConfigMaps and Secrets have the keys that pods ask for, where manifests say which they have. */
export const knownKeys: ClusterRule = (cluster) => {
  const secrets = secretSources(cluster);
  const keysOf = ({ kind, namespace, name }: CheckedReference): ReadonlySet<string> | undefined => {
    if (kind === '/Secret') return secrets.get(namespace)?.get(name);
    const config = namesIn(cluster, kind, namespace).get(name)?.object;
    return config === undefined
      ? undefined
      : new Set([config['data'], config['binaryData']].flatMap((data) => Object.keys(recordOf(data))));
  };
  return configReferences(cluster).flatMap((reference) => {
    const { one, kind, name, keys = [] } = reference;
    if (keys.length === 0) return [];
    const known = keysOf(reference);
    if (known === undefined) return [];
    return keys
      .filter(({ key }) => !known.has(key))
      .map(({ key, path }) =>
        flaw('unknown-key', one, path, {
          object: describeObject(one.object),
          source: `${kind.slice(1)} ${name}`,
          key,
          suggestion: suggest(key, known),
        }),
      );
  });
};
