import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { ClusterRule } from '../../cluster-rule';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

/** Ports of a Service can be told apart: by number and transport, and by a name where there are several. */
export const distinctPorts: ClusterRule = (cluster) =>
  [...services(cluster).values()].flatMap(({ one, spec: { ports = [] } }) => {
    const seen = new Set<string>();
    return ports.flatMap(({ name, port, protocol = 'TCP' }, index): readonly Problem[] => {
      const path = ['spec', 'ports', index];
      const problem = (field: string, reason: string) => [
        flaw('ambiguous-ports', one, [...path, field], { object: describeObject(one.object), reason }),
      ];
      const [byNumber, byName] = [`${port}/${protocol}`, `name ${name}`];
      const twice = { number: seen.has(byNumber), name: name !== undefined && seen.has(byName) };
      seen.add(byNumber).add(byName);
      if (twice.number) return problem('port', `has ${port}/${protocol} twice`);
      if (twice.name) return problem('name', `has two ports named ${name}`);
      return name === undefined && ports.length > 1
        ? problem('name', `has several ports, and ${port} has no name`)
        : [];
    });
  });
