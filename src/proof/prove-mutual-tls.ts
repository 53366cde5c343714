import type { AccessFacts } from '../access/access-facts';
import { describeReference } from '../access/describe-reference';
import { mtlsMode } from '../access/mesh/mtls-mode';
import { takesIn } from '../access/mesh/takes-in';
import type { ObjectReference } from '../access/object-reference';
import { problem, type Place, type Problem } from '../problems/problem';

/**
 * Finds workloads that take plain text: of services that get no proxy, and of the mesh where a policy says so, gateways
 * apart, whose listeners speak for themselves.
 *
 * @param meshed workloads that must have a proxy, by id
 */
export function proveMutualTls(
  facts: AccessFacts,
  meshed: ReadonlySet<string>,
  placeOf: (object: ObjectReference | undefined) => Place,
): readonly Problem[] {
  return [...facts.workloads.values()]
    .filter(({ id, inMesh, isGateway }) => (inMesh || meshed.has(id)) && !isGateway)
    .flatMap((workload) => {
      const { kind, namespace, name, id } = workload;
      const past = workload.ports.find(({ number }) => !takesIn(workload, number));
      if (!workload.inMesh || past !== undefined) {
        const by = workload.inMesh ? `port ${past?.number} goes past its proxy` : 'its pods get no proxy';
        return [problem('plain-text-access', placeOf({ kind, namespace, name }), { workload: id, by })];
      }
      const ports = workload.ports.length > 0 ? workload.ports.map(({ number }) => number) : [0];
      const weak = ports.map((port) => mtlsMode(facts, workload, port)).find(({ mode }) => mode !== 'STRICT');
      if (weak === undefined) return [];
      const by = weak.by.map(describeReference).join(', ');
      return [
        problem('plain-text-access', placeOf(weak.by[0]), {
          workload: id,
          by: `${by === '' ? 'no PeerAuthentication' : by} says ${weak.mode}`,
        }),
      ];
    });
}
