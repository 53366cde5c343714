import type { ServiceSpec } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { FieldPath } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { objectsOf } from '../../facts/objects-of';
import { refuseField } from '../../refuse-field';
import { repeated } from '../../repeated';
import { nameForms } from '../../api-server/name-forms';

/** The ports of a Service can be told apart, and lead somewhere that can be. */
export const servicePorts: ClusterRule = (cluster) =>
  objectsOf<ServiceSpec>(cluster, '/Service').flatMap(({ spec, ...one }) => {
    const { ports = [], type = 'ClusterIP', clusterIP } = spec;
    const flaws: Problem[] = [];
    const refuse = (
      code: 'refused-name' | 'refused-value' | 'refused-combination',
      path: FieldPath,
      reason: string,
    ) => flaws.push(refuseField(code, one, ['spec', ...path], reason));
    if (ports.length === 0 && type !== 'ExternalName' && clusterIP !== 'None') {
      refuse(
        'refused-value',
        ['ports'],
        'is missing: only a headless Service, or one of another name, has none',
      );
    }
    ports.forEach(({ name, targetPort, nodePort }, index) => {
      const at = ['ports', index];
      if (name === undefined) {
        if (ports.length > 1)
          refuse('refused-value', [...at, 'name'], 'is missing: of several ports each has a name');
      } else if (!nameForms.label.fits(name)) {
        refuse(
          'refused-name',
          [...at, 'name'],
          `is ${JSON.stringify(name)}, which is not ${nameForms.label.words}`,
        );
      }
      if (typeof targetPort === 'string' && !nameForms.port.fits(targetPort)) {
        const reason = `is ${JSON.stringify(targetPort)}, which is not ${nameForms.port.words}`;
        refuse('refused-name', [...at, 'targetPort'], reason);
      }
      if (nodePort !== undefined && (type === 'ClusterIP' || type === 'ExternalName')) {
        refuse('refused-combination', [...at, 'nodePort'], `is of no use to the type ${type}`);
      }
    });
    for (const { entry, index, first } of repeated(ports, ({ name }) => name)) {
      const reason = `is ${entry.name}, as that of ports.${first}`;
      flaws.push(refuseField('repeated-entry', one, ['spec', 'ports', index, 'name'], reason));
    }
    for (const { entry, index, first } of repeated(
      ports,
      ({ port, protocol = 'TCP' }) => `${protocol} ${port}`,
    )) {
      const reason = `is ${entry.port}, as that of ports.${first}`;
      flaws.push(refuseField('repeated-entry', one, ['spec', 'ports', index, 'port'], reason));
    }
    return flaws;
  });
