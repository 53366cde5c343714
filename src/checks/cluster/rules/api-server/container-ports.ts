import type { Container } from '@cdk8s/kubernetes';
import type { Problem } from '../../../../problems/problem';
import type { ClusterRule } from '../../cluster-rule';
import { containers } from '../../facts/containers';
import { podSpecs } from '../../facts/pod-specs';
import { refuseField } from '../../refuse-field';
import { repeated } from '../../repeated';
import { nameForms } from '../../api-server/name-forms';

/** Ports of containers have numbers and names that a Service can call them by, and no two want the same of the node. */
export const containerPorts: ClusterRule = (cluster) => [
  ...containers(cluster).flatMap(({ one, path, container: { ports = [] } }) => {
    const flaws: Problem[] = [];
    ports.forEach(({ name }, index) => {
      const at = [...path, 'ports', index];
      if (name !== undefined && !nameForms.port.fits(name)) {
        const reason = `is ${JSON.stringify(name)}, which is not ${nameForms.port.words}`;
        flaws.push(refuseField('refused-name', one, [...at, 'name'], reason));
      }
    });
    for (const { entry, index, first } of repeated(ports, ({ name }) => name)) {
      const reason = `is ${entry.name}, as that of ports.${first}`;
      flaws.push(refuseField('repeated-entry', one, [...path, 'ports', index, 'name'], reason));
    }
    return flaws;
  }),
  ...podSpecs(cluster).flatMap(({ workload: { one }, path, spec }) => {
    const wanted = spec.containers.flatMap(({ ports = [] }, container) =>
      ports.map((port, index) => ({ ...port, way: ['containers', container, 'ports', index] })),
    );
    return repeated(wanted, (port) => nodePort(port, spec.hostNetwork === true)).map(({ entry, first }) =>
      refuseField(
        'repeated-entry',
        one,
        [...path, ...entry.way],
        `wants the port ${entry.hostPort ?? entry.containerPort} of the node, as does ${wanted[first]?.way.join('.')}`,
      ),
    );
  }),
];

type ContainerPort = NonNullable<Container['ports']>[number];

/** What a port takes of its node, if anything. */
function nodePort(port: ContainerPort, isHostNetwork: boolean): string | undefined {
  const { containerPort, hostIP = '', protocol = 'TCP' } = port;
  const number = port.hostPort ?? (isHostNetwork ? containerPort : undefined);
  return number === undefined ? undefined : `${hostIP} ${protocol} ${number}`;
}
