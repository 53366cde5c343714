import { roleOfKind } from '../../access/role-of-kind';
import type { Change } from '../change';
import { subjectOf } from '../subject-of';

/**
 * Services that go in one project and come in another on the same cluster, in words: a person moved them there, and a
 * cluster only sees one that is deleted and one that is new.
 */
export function movedServices(changes: readonly Change[]): readonly string[] {
  const gone = new Map<string, string>();
  const workloads = changes.filter(({ before, after }) => {
    const state = after ?? before;
    return state !== undefined && roleOfKind(state.object) === 'workload';
  });
  const keyOf = (change: Change) => {
    const { cluster, environment, service } = subjectOf(change);
    return `${cluster} ${environment} ${service} ${(change.after ?? change.before)?.object.kind}`;
  };
  for (const change of workloads) {
    const { project, service } = subjectOf(change);
    if (change.kind === 'deleted' && project !== undefined && service !== undefined) {
      gone.set(keyOf(change), project);
    }
  }
  const told = workloads.flatMap((change) => {
    const { project, service } = subjectOf(change);
    const from = change.kind === 'created' ? gone.get(keyOf(change)) : undefined;
    return from === undefined || project === undefined || from === project
      ? []
      : [`${from}/${service} moves to ${project}`];
  });
  return [...new Set(told)];
}
