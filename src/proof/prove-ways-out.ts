import type { AccessFacts } from '../access/access-facts';
import { decide } from '../access/decide';
import { describeReference } from '../access/describe-reference';
import type { Way } from '../access/ways/way';
import { groupBy } from '../conventions/group-by';
import { problem, type Problem } from '../problems/problem';
import type { DeclaredEdge } from './declared-edge';
import { leadsOutside } from './leads-outside';

/** Finds systems outside the cluster that are declared and that no policy opens. */
export function proveWaysOut(
  facts: AccessFacts,
  ways: readonly Way[],
  declared: readonly DeclaredEdge[],
): readonly Problem[] {
  const open = groupBy(
    ways.filter(({ layer, to }) => layer === 'egress' && to.startsWith('external:')),
    ({ from }) => from,
  );
  return declared
    .filter(({ to }) => to.startsWith('external:'))
    .filter((edge) => !(open.get(edge.from) ?? []).some((way) => leadsOutside(way, edge)))
    .map(({ from, to, port, at }) => {
      const host = to.slice('external:'.length);
      const { layers } = decide(facts, {
        from: { kind: 'workload', workload: from },
        to: { kind: 'external', host, port },
        protocol: 'tcp',
      });
      const last = layers.at(-1);
      const by = (last?.by ?? []).map(describeReference).join(', ');
      return problem('missing-access', at, {
        edge: `${from} → ${host} on port ${port}`,
        by: `egress: ${by} ${last?.because ?? ''}`,
      });
    });
}
