import type { ServiceEntrySpecPorts } from '@cdk8s/istio';
import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { scopeRegister } from '../../facts/scope-register';
import { serviceEntries } from '../../facts/service-entries';
import { services } from '../../facts/services';
import { flaw } from '../../flaw';

interface Claim {
  readonly one: CheckedObject;
  readonly port: ServiceEntrySpecPorts;
}

/** A host and port outside the mesh is described once for each namespace that sees it, and never in a Service's name. */
export const distinctEntries: ClusterRule = (cluster) => {
  const register = scopeRegister<Claim>();
  const known = services(cluster);
  return serviceEntries(cluster).flatMap(({ spec, ...one }) =>
    spec.hosts.flatMap((host, index): readonly Problem[] => {
      const conflict = (other: CheckedObject, what: string) =>
        flaw(
          'conflicting-service-entries',
          one,
          ['spec', 'hosts', index],
          { object: describeObject(one.object), host, other: describeObject(other.object), what },
          { one: other, path: [] },
        );
      const service = known.get(host)?.one;
      if (service !== undefined) return [conflict(service, 'the name already')];
      const scope = { exportTo: spec.exportTo, owner: one.namespace };
      const [met] = (spec.ports ?? []).flatMap((port) => {
        const twin = register.claim(`${host} ${port.number}`, scope, { one, port });
        return twin === undefined || twin.one.object === one.object ? [] : [{ twin, port }];
      });
      return met === undefined ? [] : [conflict(met.twin.one, difference(met.port, met.twin.port))];
    }),
  );
};

function difference(ours: ServiceEntrySpecPorts, theirs: ServiceEntrySpecPorts): string {
  const [wanted, given] = [ours, theirs].map(({ protocol }) => (protocol ?? 'TCP').toUpperCase());
  return wanted === given
    ? `port ${ours.number} too`
    : `port ${ours.number} too, as ${given} where this says ${wanted}`;
}
