import type { Problem } from '../../../../problems/problem';
import { describeObject } from '../../../describe-object';
import type { CheckedObject } from '../../checked-object';
import type { ClusterRule } from '../../cluster-rule';
import { scopeRegister } from '../../facts/scope-register';
import { serviceEntries } from '../../facts/service-entries';
import { flaw } from '../../flaw';

/** Protocols of ServiceEntries in which a connection names no host. */
const streams: ReadonlySet<string> = new Set(['TCP', 'MONGO', 'MYSQL', 'REDIS']);

/**
 * A connection without a name in it is known by its address and port alone. Two ServiceEntries with the same of both
 * cannot be told apart, and one without an address has them all.
 */
export const distinctStreams: ClusterRule = (cluster) => {
  const register = scopeRegister<CheckedObject>();
  return serviceEntries(cluster).flatMap(({ spec, ...one }) =>
    (spec.ports ?? []).flatMap(({ number, protocol = 'TCP' }, index): readonly Problem[] => {
      if (!streams.has(protocol.toUpperCase())) return [];
      const addresses = (spec.addresses ?? []).length === 0 ? ['every address'] : (spec.addresses ?? []);
      const scope = { exportTo: spec.exportTo, owner: one.namespace };
      const twin = addresses
        .map((address) => register.claim(`${address} ${number}`, scope, one))
        .find((other) => other !== undefined);
      if (twin === undefined || sharesHost(twin, spec.hosts)) return [];
      const args = { object: describeObject(one.object), port: number, other: describeObject(twin.object) };
      return [flaw('indistinct-streams', one, ['spec', 'ports', index], args, { one: twin, path: ['spec'] })];
    }),
  );
};

/** What describes the same host twice is a finding of its own. */
function sharesHost({ object }: CheckedObject, hosts: readonly string[]): boolean {
  const theirs = (object['spec'] as { readonly hosts: readonly string[] }).hosts;
  return theirs.some((host) => hosts.includes(host));
}
