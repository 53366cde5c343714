import type { AccessFacts } from '../access/access-facts';
import { describeReference } from '../access/describe-reference';
import { mtlsMode } from '../access/mesh/mtls-mode';
import type { ObjectReference } from '../access/object-reference';
import { problem, type Place, type Problem } from '../problems/problem';

/** Finds workloads of the mesh that take plain text on any of their ports, gateways apart: they speak for themselves. */
export function proveMutualTls(
  facts: AccessFacts,
  placeOf: (object: ObjectReference | undefined) => Place,
): readonly Problem[] {
  return [...facts.workloads.values()]
    .filter(({ inMesh, isGateway }) => inMesh && !isGateway)
    .flatMap((workload) => {
      const ports = workload.ports.length > 0 ? workload.ports.map(({ number }) => number) : [0];
      const weak = ports.map((port) => mtlsMode(facts, workload, port)).find(({ mode }) => mode !== 'STRICT');
      if (weak === undefined) return [];
      const by = weak.by.map(describeReference).join(', ');
      return [
        problem('plain-text-access', placeOf(weak.by[0]), {
          workload: workload.id,
          by: `${by === '' ? 'no PeerAuthentication' : by} says ${weak.mode}`,
        }),
      ];
    });
}
