import type { StatefulSetSpec } from '@cdk8s/kubernetes';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { podSpecs } from '../../facts/pod-specs';
import { flaw } from '../../flaw';

/** Containers mount volumes that their pods have. */
export const knownVolumes: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap(({ workload: { one }, spec, path }) => {
    const { volumeClaimTemplates } = (one.object['spec'] ?? {}) as Partial<StatefulSetSpec>;
    const known = new Set([
      ...(spec.volumes ?? []).map(({ name }) => name),
      ...(volumeClaimTemplates ?? []).flatMap(({ metadata }) => metadata?.name ?? []),
    ]);
    return (['initContainers', 'containers'] as const).flatMap((list) =>
      (spec[list] ?? []).flatMap(({ volumeMounts = [] }, index) =>
        volumeMounts.flatMap(({ name }, at) =>
          known.has(name)
            ? []
            : [
                flaw('unknown-volume', one, [...path, list, index, 'volumeMounts', at, 'name'], {
                  object: describeObject(one.object),
                  volume: name,
                  suggestion: suggest(name, known),
                }),
              ],
        ),
      ),
    );
  });
