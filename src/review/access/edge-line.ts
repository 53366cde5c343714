import type { AccessFacts } from '../../access/access-facts';
import type { Decision } from '../../access/decision';
import { describeReference } from '../../access/describe-reference';
import type { Edge } from '../../access/edge';
import type { SectionLine } from '../section';
import type { ComparedCluster } from './compared-cluster';
import type { EdgeChange } from './edge-change';
import { edgeWords } from './edge-words';
import { explainEdge } from './explain-edge';
import { weighEdge } from './weigh-edge';

const signs = { gained: '+', lost: '-', wider: '~', narrower: '~', other: '~' } as const;

/**
 * One change of an edge in words, with what decides on both sides.
 *
 * @param changed names of objects that the change is about, which come first
 */
export function edgeLine(
  change: EdgeChange,
  cluster: string,
  compared: ComparedCluster,
  changed: ReadonlySet<string>,
): SectionLine {
  const { kind, before, after, edge } = change;
  const { weight, reasons } = weighEdge(change, compared);
  const ends = `${edgeWords.end(edge.from)} → ${edgeWords.end(edge.to)} on ${edgeWords.port(edge)}`;
  const requests =
    kind === 'gained' || kind === 'lost'
      ? edgeWords.requests(kind === 'gained' ? after : before)
      : `${edgeWords.requests(before)} → ${edgeWords.requests(after)}`;
  const why = reasons.length === 0 ? '' : ` (${reasons.join(', ')})`;
  const [was, is] = decisions(change, compared);
  const deciding = [...new Set([...decidingOf(was), ...decidingOf(is)])];
  return {
    weight,
    sign: signs[kind],
    text: `${ends}: ${requests}${why}${refusal(was, 'before')}${refusal(is, 'now')}`,
    objects: [...deciding.filter((one) => changed.has(one)), ...deciding.filter((one) => !changed.has(one))],
    cluster,
  };
}

/** What each side says to a request that one side lets through. */
function decisions(
  { before, after, edge }: EdgeChange,
  compared: ComparedCluster,
): readonly [Decision | undefined, Decision | undefined] {
  const [known, found] = [compared.before.facts, compared.after.facts];
  const spoken = after.length > 0 ? found : known;
  return [
    // Where an end is not there nothing refuses anything.
    hasEnds(known, edge)
      ? explainEdge(before.length > 0 ? known : spoken, known, before[0] ?? edge)
      : undefined,
    hasEnds(found, edge)
      ? explainEdge(after.length > 0 ? found : spoken, found, after[0] ?? edge)
      : undefined,
  ];
}

const hasEnds = ({ workloads }: AccessFacts, { from, to }: Edge): boolean =>
  [from, to].every((end) => end.kind !== 'workload' || workloads.has(end.id));

function refusal(decision: Decision | undefined, when: 'before' | 'now'): string {
  const last = decision?.layers.at(-1);
  return last === undefined || last.allowed
    ? ''
    : when === 'now'
      ? `; ${last.layer} refuses it now`
      : `; ${last.layer} refused it before`;
}

/** Of a no, what says no; of a yes, every object that lets it through. */
function decidingOf(decision: Decision | undefined): readonly string[] {
  if (decision === undefined) return [];
  const layers = decision.allowed ? decision.layers : decision.layers.slice(-1);
  return layers.flatMap(({ by }) => by.map(describeReference));
}
