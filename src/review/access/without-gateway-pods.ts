import type { AccessFacts } from '../../access/access-facts';
import type { EdgeChange } from './edge-change';

/** Leaves out edges from pods of a gateway to where the same change lets somebody outside in: they say it again. */
export function withoutGatewayPods(
  changes: readonly EdgeChange[],
  sides: readonly AccessFacts[],
): readonly EdgeChange[] {
  const told = new Set(changes.filter(({ edge }) => edge.from.kind === 'gateway').map(keyOf));
  return changes.filter((change) => {
    const { from } = change.edge;
    const ofGateway =
      from.kind === 'workload' && sides.some(({ workloads }) => workloads.get(from.id)?.isGateway === true);
    return !ofGateway || !told.has(keyOf(change));
  });
}

function keyOf({ kind, edge: { to, port } }: EdgeChange): string {
  return `${kind} ${to.kind === 'workload' ? to.id : ''} ${port}`;
}
