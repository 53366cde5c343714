import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { CheckedCluster } from '../../checked-cluster';
import type { CheckedObject, FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { apiGateways } from '../../facts/api-gateways';
import { isMissingSecret } from '../../facts/is-missing-secret';
import { istioGateways } from '../../facts/istio-gateways';
import { secretSources } from '../../facts/secret-sources';
import { flaw } from '../../flaw';

interface Credential {
  readonly one: CheckedObject;
  readonly path: FieldPath;
  readonly name: string;
  /** Where the Secret has to be. */
  readonly namespace: string;
}

/** Certificates of gateways exist, beside the pods that use them. */
export const knownCredentials: ClusterRule = (cluster) => {
  const made = secretSources(cluster);
  return [...ofIstio(cluster), ...ofApi(cluster)].flatMap(({ one, path, name, namespace }) =>
    isMissingSecret(cluster, namespace, name)
      ? [
          flaw('unknown-credential', one, path, {
            object: describeObject(one.object),
            secret: name,
            namespace,
            suggestion: suggest(name, made.get(namespace)?.keys() ?? []),
          }),
        ]
      : [],
  );
};

/** Istio looks in the namespace of the pods, whichever the Gateway lies in. */
function ofIstio(cluster: CheckedCluster): readonly Credential[] {
  return [...istioGateways(cluster).values()].flatMap(({ one, spec, pods }) =>
    (spec.servers ?? []).flatMap(({ tls = {} }, index) => {
      const namespace = pods[0]?.one.namespace ?? one.namespace;
      const path = ['spec', 'servers', index, 'tls'];
      return [
        ...(tls.credentialName === undefined
          ? []
          : [{ one, path: [...path, 'credentialName'], name: tls.credentialName, namespace }]),
        ...(tls.credentialNames ?? []).map((name, at) => ({
          one,
          path: [...path, 'credentialNames', at],
          name,
          namespace,
        })),
      ].filter(({ name }) => !name.includes('://'));
    }),
  );
}

function ofApi(cluster: CheckedCluster): readonly Credential[] {
  return [...apiGateways(cluster).values()].flatMap(({ spec, ...one }) =>
    spec.listeners.flatMap(({ tls }, index) =>
      (tls?.certificateRefs ?? []).flatMap(({ kind = 'Secret', name, namespace = one.namespace }, at) =>
        kind === 'Secret'
          ? [
              {
                one,
                path: ['spec', 'listeners', index, 'tls', 'certificateRefs', at, 'name'],
                name,
                namespace,
              },
            ]
          : [],
      ),
    ),
  );
}
