import type { Change } from '../change';

const rolling = new Set(['Deployment', 'StatefulSet', 'DaemonSet']);

/** Whether a change replaces the pods of a workload that stays. */
export function isRestart({ kind, after, fields }: Change): boolean {
  if (after === undefined || !rolling.has(after.object.kind)) return false;
  return kind === 'recreated' || fields.some(({ path }) => path.startsWith('/spec/template/'));
}
