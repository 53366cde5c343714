import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { containers } from '../../facts/containers';
import { refuseField } from '../../refuse-field';
import { repeated } from '../../repeated';
import { nameForms } from '../../api-server/name-forms';

/** Variables of containers have a name of their own each, and one source. */
export const containerVariables: ClusterRule = (cluster) =>
  containers(cluster).flatMap(({ one, path, container: { env = [] } }) => {
    const flaws: Problem[] = [];
    env.forEach(({ name, value = '', valueFrom }, index) => {
      const at = [...path, 'env', index];
      if (!nameForms.variable.fits(name)) {
        const reason = `is ${JSON.stringify(name)}, which is not ${nameForms.variable.words}`;
        flaws.push(refuseField('refused-name', one, [...at, 'name'], reason));
      }
      if (valueFrom === undefined) return;
      const [first, second] = Object.keys(valueFrom);
      if (value !== '') {
        const reason = 'stands beside value, and only one of them may';
        flaws.push(refuseField('refused-combination', one, [...at, 'valueFrom'], reason));
      } else if (first === undefined || second !== undefined) {
        const reason =
          first === undefined ? 'names no source' : `has ${second} beside ${first}, and takes one`;
        flaws.push(refuseField('refused-combination', one, [...at, 'valueFrom'], reason));
      }
    });
    for (const { entry, index, first } of repeated(env, ({ name }) => name)) {
      const reason = `is ${entry.name}, as that of env.${first}`;
      flaws.push(refuseField('repeated-entry', one, [...path, 'env', index, 'name'], reason));
    }
    return flaws;
  });
