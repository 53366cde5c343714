import { entry } from '../entry';

/** What a person reads of a group of objects. */
interface Objects {
  /** The first of them, and how many more. */
  readonly objects: string;
}

/** What becomes of them, by engine. */
interface Consequence {
  readonly consequence: string;
}

/** How much there is on a cluster, and the most that is fine. */
interface Amount {
  readonly cluster: string;
  readonly count: number;
  readonly above: number;
}

const inParts = 'make the change in several parts, or say in a waiver why all of it goes at once';

/** What a change is refused for, unless a waiver lies in it: a part of the registry. */
export const guardProblems = {
  'cluster-emptied': entry<{ cluster: string; count: number }>({
    severity: 'error',
    what: ({ cluster, count }) => `nothing of any project is left on cluster ${cluster}: ${count} objects go`,
    remedy: () => 'put its projects back, or say in a waiver that the cluster is given up',
  }),
  'project-emptied': entry<{ project: string; cluster: string; count: number }>({
    severity: 'error',
    what: ({ project, cluster, count }) =>
      `nothing of ${project} is left on cluster ${cluster}: ${count} objects go`,
    remedy: () => 'put its environments back, or say in a waiver that the project is given up',
  }),
  'removal-budget': entry<{
    project: string;
    cluster: string;
    removed: number;
    total: number;
    allowed: number;
  }>({
    severity: 'error',
    what: ({ project, cluster, removed, total, allowed }) =>
      `${removed} of the ${total} objects of ${project} on cluster ${cluster} go at once, ${allowed} may (what holds data counts twice)`,
    remedy: () =>
      'remove them in several changes, raise removals in apps/platform.ts, or say in a waiver why it is right',
  }),
  'unretired-removal': entry<{ services: string }>({
    severity: 'error',
    what: ({ services }) => `${services} would go without having been retired`,
    remedy: () =>
      "write retired: { on: 'YYYY-MM-DD', reason: '…' } first, and remove the definition once that is in the clusters (docs/operations/retire.md)",
  }),
  'protected-removal': entry<Objects & Consequence>({
    severity: 'error',
    what: ({ objects, consequence }) =>
      `what holds data or other objects leaves the repository: ${objects}; ${consequence}`,
    remedy: () => 'retire the service first, or say in a waiver what becomes of what it holds',
  }),
  'protection-removed': entry<Objects & { readonly lost: string }>({
    severity: 'error',
    what: ({ objects, lost }) =>
      `an engine may delete, from now on, what it had to leave: ${objects} lose ${lost}`,
    remedy: () => 'put the annotation back; whatever must really go can go with a waiver',
  }),
  'move-deletes': entry<Objects & Consequence>({
    severity: 'error',
    what: ({ objects, consequence }) => `a move would delete: ${objects}; ${consequence}`,
    remedy: () =>
      'create it under another name and remove the old one in a later change, or say in a waiver that the gap does no harm',
  }),
  'immutable-change': entry<Objects & Consequence & { readonly fields: string }>({
    severity: 'error',
    what: ({ objects, fields, consequence }) =>
      `${fields} of an object that exists cannot be changed: ${objects}; ${consequence}`,
    remedy: () =>
      'leave the field as it was, or create the object under another name and remove the old one in a later change',
  }),
  'subset-with-route': entry<Objects & { readonly subsets: string }>({
    severity: 'error',
    what: ({ objects, subsets }) =>
      `requests still go to ${subsets} when this change arrives, and are answered with 503 until the routes follow: ${objects}`,
    remedy: () =>
      'give the version a weight of 0 and take it out of routes in one change, and remove it in the next',
  }),
  'replicas-dropped': entry<Objects & { readonly replicas: string }>({
    severity: 'error',
    what: ({ objects, replicas }) =>
      `the number of pods is no longer written, so that the cluster sets it to 1 once: ${objects}, now ${replicas}`,
    remedy: () =>
      'hand the field over to the autoscaler before (docs/operations/guards.md), or say in a waiver that one pod is enough for a minute',
  }),
  'engine-switch': entry<Objects & { readonly cluster: string; readonly from: string; readonly to: string }>({
    severity: 'warning',
    what: ({ cluster, from, to, objects }) =>
      `cluster ${cluster} goes from ${from} to ${to}, and this changes too: ${objects}`,
    remedy: () => 'switch the engine in a change of its own, so that only _delivery differs',
  }),
  'many-restarts': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `pods of ${count} workloads of production restart on cluster ${cluster}, ${above} may`,
    remedy: () => inParts,
  }),
  'many-edges-gained': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) => `${count} edges are gained on cluster ${cluster}, ${above} may be`,
    remedy: () => inParts,
  }),
  'much-opened': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `${count} lines on cluster ${cluster} are relevant to security, ${above} may be`,
    remedy: () => inParts,
  }),
  'many-alerts-lost': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `${count} alerts, recordings or receivers go on cluster ${cluster}, ${above} may`,
    remedy: () => inParts,
  }),
} as const;
