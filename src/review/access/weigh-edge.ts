import type { AccessFacts } from '../../access/access-facts';
import type { EdgeEnd } from '../../access/edge';
import { impliedNames } from '../../access/implied-objects';
import { labels } from '../../conventions/labels';
import type { SectionLine } from '../section';
import type { ComparedCluster } from './compared-cluster';
import type { EdgeChange } from './edge-change';

/** How much a reviewer should care for a change of an edge, and why; the reasons most important first. */
export interface EdgeWeight {
  readonly weight: SectionLine['weight'];
  readonly reasons: readonly string[];
}

/** What opens more is a matter of security where it goes beyond a project or asks for less; what closes may break. */
export function weighEdge(change: EdgeChange, { before, after }: ComparedCluster): EdgeWeight {
  const { kind, edge } = change;
  if (kind === 'narrower') return { weight: 'note', reasons: [] };
  if (kind === 'lost') {
    const stays = [edge.from, edge.to].every(
      (end) => end.kind !== 'workload' || after.facts.workloads.has(end.id),
    );
    return { weight: stays ? 'risk' : 'note', reasons: stays ? [] : ['an end is gone'] };
  }
  const reasons = [
    ...(edge.from.kind === 'gateway' ? ['from outside'] : []),
    ...(edge.to.kind === 'external' ? ['to outside'] : []),
    ...(isStranger(edge.from) ? ['from pods that nobody described'] : []),
    ...(crosses(change, after.facts) ? ['across projects'] : []),
    ...(dropsToken(change) ? ['without a token'] : []),
    ...(kind === 'gained' ? [] : ['wider']),
  ];
  const isNew = [edge.from, edge.to].some(
    (end) => end.kind === 'workload' && !before.facts.workloads.has(end.id),
  );
  const all = [...reasons, ...(isNew ? ['of a new workload'] : [])];
  if (reasons.length > 0) return { weight: 'security', reasons: all };
  return { weight: isNew ? 'note' : 'risk', reasons: all };
}

const isStranger = (end: EdgeEnd): boolean =>
  end.kind === 'workload' && end.id.endsWith(`/${impliedNames.anyPod}`);

function crosses({ edge: { from, to } }: EdgeChange, facts: AccessFacts): boolean {
  if (from.kind !== 'workload' || to.kind !== 'workload') return false;
  return projectOf(facts, from.id) !== projectOf(facts, to.id);
}

/** A namespace that belongs to no project stands for itself. */
function projectOf(facts: AccessFacts, id: string): string {
  const [namespace = ''] = id.split('/', 1);
  const marks = facts.namespaces.get(namespace) ?? {};
  const project = marks[labels.project];
  return project === undefined ? `namespace ${namespace}` : `project ${project}`;
}

/** Before, every request needed one. */
function dropsToken({ before, after }: EdgeChange): boolean {
  return (
    before.length > 0 &&
    before.every(({ token }) => token === true) &&
    after.some(({ token }) => token !== true)
  );
}
