import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { podSpecs } from '../../facts/pod-specs';
import { refuseField } from '../../refuse-field';
import { repeated } from '../../repeated';
import { nameForms } from '../../api-server/name-forms';

/** The containers and volumes of a pod have names, each its own, and a pod has containers. */
export const podEntries: ClusterRule = (cluster) =>
  podSpecs(cluster).flatMap(({ workload: { one }, path, spec }) => {
    const { volumes = [] } = spec;
    const all = (['initContainers', 'containers'] as const).flatMap((list) =>
      (spec[list] ?? []).map(({ name }, index) => ({ name, way: [list, index] })),
    );
    const flaws: Problem[] = [];
    if (spec.containers.length === 0) {
      flaws.push(
        refuseField('refused-value', one, [...path, 'containers'], 'is empty: a pod has one or more'),
      );
    }
    for (const { name, way } of [
      ...all,
      ...volumes.map((volume, index) => ({ name: volume.name, way: ['volumes', index] })),
    ]) {
      if (nameForms.label.fits(name)) continue;
      const reason = `is ${JSON.stringify(name)}, which is not ${nameForms.label.words}`;
      flaws.push(refuseField('refused-name', one, [...path, ...way, 'name'], reason));
    }
    for (const { entry, first } of repeated(all, ({ name }) => name)) {
      const reason = `is ${entry.name}, as that of ${all[first]?.way.join('.')}`;
      flaws.push(refuseField('repeated-entry', one, [...path, ...entry.way, 'name'], reason));
    }
    for (const { entry, index, first } of repeated(volumes, ({ name }) => name)) {
      const reason = `is ${entry.name}, as that of volumes.${first}`;
      flaws.push(refuseField('repeated-entry', one, [...path, 'volumes', index, 'name'], reason));
    }
    volumes.forEach((volume, index) => {
      const [, source, second] = Object.keys(volume).sort((left) => (left === 'name' ? -1 : 1));
      if (second === undefined) return;
      const reason = `stands beside ${source}, and a volume is of one kind`;
      flaws.push(refuseField('refused-combination', one, [...path, 'volumes', index, second], reason));
    });
    return flaws;
  });
