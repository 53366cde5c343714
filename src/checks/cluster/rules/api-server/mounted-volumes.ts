import type { StatefulSetSpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import { suggest } from '../../../../problems/suggest';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { containers } from '../../facts/containers';
import { flaw } from '../../flaw';
import { refuseField } from '../../refuse-field';
import { repeated } from '../../repeated';

/** Containers mount volumes that their pod has, each at a path of its own. */
export const mountedVolumes: ClusterRule = (cluster) =>
  containers(cluster).flatMap(({ one, path, container, pod }) => {
    const { volumeMounts: mounts = [], volumeDevices: devices = [] } = container;
    if (mounts.length === 0 && devices.length === 0) return [];
    const claimed = one.kind === 'apps/StatefulSet' ? claimsOf(one.object['spec'] as StatefulSetSpec) : [];
    const names = [...(pod.spec.volumes ?? []).map(({ name }) => name), ...claimed];
    const flaws: Problem[] = [];
    const check = (list: string, entries: readonly { readonly name: string }[]) =>
      entries.forEach(({ name: volume }, index) => {
        if (names.includes(volume)) return;
        const at = [...path, list, index, 'name'];
        const [object, field] = [describeObject(one.object), at.join('.')];
        const suggestion = suggest(volume, names);
        flaws.push(flaw('missing-volume', one, at, { object, field, volume, suggestion }));
      });
    check('volumeMounts', mounts);
    check('volumeDevices', devices);
    for (const { entry, index, first } of repeated(mounts, ({ mountPath }) => mountPath)) {
      const at = [...path, 'volumeMounts', index, 'mountPath'];
      const reason = `is ${entry.mountPath}, as that of volumeMounts.${first}`;
      flaws.push(refuseField('repeated-entry', one, at, reason));
    }
    mounts.forEach(({ subPath = '' }, index) => {
      if (!subPath.startsWith('/') && !subPath.split('/').includes('..')) return;
      const reason = `is ${subPath}, which leads out of the volume`;
      flaws.push(refuseField('refused-value', one, [...path, 'volumeMounts', index, 'subPath'], reason));
    });
    return flaws;
  });

const claimsOf = ({ volumeClaimTemplates }: StatefulSetSpec): readonly string[] =>
  (volumeClaimTemplates ?? []).flatMap(({ metadata }) => metadata?.name ?? []);
