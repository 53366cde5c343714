import { readWorkload } from '../../access/read-workload';
import { roleOfKind } from '../../access/role-of-kind';
import { labels } from '../../conventions/labels';
import type { KubernetesObject } from '../../model/manifest';
import type { Change } from '../change';
import { canonicalText } from '../compare/canonical-text';

/** One for each way in which labels of a namespace decide whether its pods get a proxy. */
const injections = [
  {},
  { [labels.injection]: 'enabled' },
  { [labels.injection]: 'other' },
  { [labels.revision]: 'any' },
];

/** Fields beside the specification that say something of access. */
const told = /^\/(?:spec|specs|metadata\/annotations)(?:\/|$)/;

const judged = new WeakMap<Change, boolean>();

/** Whether a change may make a difference to who reaches whom, by the fields that are read to find that out. */
export function concernsAccess(change: Change): boolean {
  const known = judged.get(change);
  if (known !== undefined) return known;
  const found = mayConcern(change);
  judged.set(change, found);
  return found;
}

function mayConcern({ before, after, fields }: Change): boolean {
  const [known, found] = [before?.object, after?.object];
  const one = found ?? known;
  if (one === undefined) return false;
  const role = roleOfKind(one);
  if (role === 'none' || role === 'unjudged') return false;
  if (known === undefined || found === undefined) return true;
  if (role === 'workload') return workloadText(known) !== workloadText(found);
  if (role === 'namespace')
    return canonicalText(known.metadata.labels ?? {}) !== canonicalText(found.metadata.labels ?? {});
  return fields.some(({ path }) => told.test(path));
}

function workloadText(object: KubernetesObject): string {
  return canonicalText(injections.map((marks) => readWorkload(object, marks)));
}
