import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { configReferences } from '../../facts/config-references';
import { isMissingSecret } from '../../facts/is-missing-secret';
import { secretSources } from '../../facts/secret-sources';
import { flaw } from '../../flaw';

/** Secrets that pods need are made, where manifests make those of the namespace. */
export const knownSecrets: ClusterRule = (cluster) => {
  const made = secretSources(cluster);
  return configReferences(cluster).flatMap(({ one, path, kind, namespace, name }) =>
    kind === '/Secret' && isMissingSecret(cluster, namespace, name)
      ? [
          flaw('unknown-secret', one, path, {
            object: describeObject(one.object),
            secret: name,
            suggestion: suggest(name, made.get(namespace)?.keys() ?? []),
          }),
        ]
      : [],
  );
};
