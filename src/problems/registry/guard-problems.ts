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
    why: 'What no engine protects is deleted with the next sync, within minutes, and the rest runs on without anybody who changes it. An empty cluster is more often a broken merge than a plan.',
    example: { cluster: 'east', count: 812 },
  }),
  'project-emptied': entry<{ project: string; cluster: string; count: number }>({
    severity: 'error',
    what: ({ project, cluster, count }) =>
      `nothing of ${project} is left on cluster ${cluster}: ${count} objects go`,
    remedy: () => 'put its environments back, or say in a waiver that the project is given up',
    why: 'What no engine protects is deleted with the next sync, and the rest runs on without anybody who changes it: its services answer nobody, or answer with what they had.',
    example: { project: 'shop', cluster: 'east', count: 96 },
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
    why: 'One change that removes this much is more often a slip in a loop or a merge than a plan, and what no engine protects goes with the next sync.',
    example: { project: 'shop', cluster: 'east', removed: 40, total: 96, allowed: 24 },
  }),
  'unretired-removal': entry<{ services: string }>({
    severity: 'error',
    what: ({ services }) => `${services} would go without having been retired`,
    remedy: () =>
      "write retired: { on: 'YYYY-MM-DD', reason: '…' } first, and remove the definition once that is in the clusters (docs/operations/retire.md)",
    why: 'Those who still call the service get errors the moment it goes. A retired one answers nobody for a while first, and comes back with one line.',
    example: { services: 'shop/legacy' },
  }),
  'protected-removal': entry<Objects & Consequence>({
    severity: 'error',
    what: ({ objects, consequence }) =>
      `what holds data or other objects leaves the repository: ${objects}; ${consequence}`,
    remedy: () => 'retire the service first, or say in a waiver what becomes of what it holds',
    why: 'The object stays in the cluster without an owner, or goes with the data that it holds. Neither is in any definition after that.',
    example: {
      objects: 'PersistentVolumeClaim shop-prod/data',
      consequence:
        'with Argo CD each stays, and waits for a person to confirm; with Flux each stays, unmanaged',
    },
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/',
  }),
  'protection-removed': entry<Objects & { readonly lost: string }>({
    severity: 'error',
    what: ({ objects, lost }) =>
      `an engine may delete, from now on, what it had to leave: ${objects} lose ${lost}`,
    remedy: () => 'put the annotation back; whatever must really go can go with a waiver',
    why: 'With the next change that drops the object, the engine deletes it with all that it holds. The loss of the annotation is the last moment at which anybody sees that coming.',
    example: { objects: 'Namespace shop-prod', lost: 'argocd.argoproj.io/sync-options' },
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/sync-options/',
  }),
  'move-deletes': entry<Objects & Consequence>({
    severity: 'error',
    what: ({ objects, consequence }) => `a move would delete: ${objects}; ${consequence}`,
    remedy: () =>
      'create it under another name and remove the old one in a later change, or say in a waiver that the gap does no harm',
    why: 'One owner creates the object, and the other one, which no longer finds it, prunes it: for a while, or until the next sync, it does not exist.',
    example: {
      objects: 'Service shop-prod/web',
      consequence:
        'with Argo CD each is deleted by the old Application, and made anew by the new one; with Flux each is taken over by the new Kustomization as it is',
    },
  }),
  'immutable-change': entry<Objects & Consequence & { readonly fields: string }>({
    severity: 'error',
    what: ({ objects, fields, consequence }) =>
      `${fields} of an object that exists cannot be changed: ${objects}; ${consequence}`,
    remedy: () =>
      'leave the field as it was, or create the object under another name and remove the old one in a later change',
    why: 'The API server refuses the update, and the sync fails for the whole folder until somebody deletes the object by hand.',
    example: {
      objects: 'Deployment shop-prod/web',
      fields: 'spec.selector',
      consequence:
        'with Argo CD each makes the sync fail until a person deletes the Deployment; with Flux each makes the dry run fail, so that nothing of its Kustomization is applied until a person deletes the Deployment',
    },
    source: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates',
  }),
  'subset-with-route': entry<Objects & { readonly subsets: string }>({
    severity: 'error',
    what: ({ objects, subsets }) =>
      `requests still go to ${subsets} when this change arrives, and are answered with 503 until the routes follow: ${objects}`,
    remedy: () =>
      'give the version a weight of 0 and take it out of routes in one change, and remove it in the next',
    why: 'Configuration reaches the proxies piece by piece. Those that have lost the subset and still have the route answer 503.',
    example: { objects: 'DestinationRule shop-prod/web', subsets: 'v1' },
    source:
      'https://istio.io/latest/docs/ops/best-practices/traffic-management/#avoid-503-errors-while-reconfiguring-service-routes',
  }),
  'replicas-dropped': entry<Objects & { readonly replicas: string }>({
    severity: 'error',
    what: ({ objects, replicas }) =>
      `the number of pods is no longer written, so that the cluster sets it to 1 once: ${objects}, now ${replicas}`,
    remedy: () =>
      'hand the field over to the autoscaler before (docs/operations/guards.md), or say in a waiver that one pod is enough for a minute',
    why: 'Server-side apply gives a field back that its only owner no longer writes: the Deployment falls to one pod before the autoscaler raises it again.',
    example: { objects: 'Deployment shop-prod/web', replicas: '6' },
    source:
      'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling',
  }),
  'engine-switch': entry<Objects & { readonly cluster: string; readonly from: string; readonly to: string }>({
    severity: 'warning',
    what: ({ cluster, from, to, objects }) =>
      `cluster ${cluster} goes from ${from} to ${to}, and this changes too: ${objects}`,
    remedy: () => 'switch the engine in a change of its own, so that only _delivery differs',
    why: 'While two engines hand over, everything else in the change is applied by one or the other, or by both: what went wrong is hard to tell.',
    example: { cluster: 'east', from: 'argocd', to: 'fluxcd', objects: 'Deployment shop-prod/web' },
  }),
  'many-restarts': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `pods of ${count} workloads of production restart on cluster ${cluster}, ${above} may`,
    remedy: () => inParts,
    why: 'Restarts at the same time take capacity from many services at once, and if the change is wrong it is wrong everywhere.',
    example: { cluster: 'east', count: 60, above: 50 },
  }),
  'many-edges-gained': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) => `${count} edges are gained on cluster ${cluster}, ${above} may be`,
    remedy: () => inParts,
    why: 'Nobody reads so many new ways one by one: what should not be open passes among them.',
    example: { cluster: 'east', count: 145, above: 100 },
  }),
  'much-opened': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `${count} lines on cluster ${cluster} are relevant to security, ${above} may be`,
    remedy: () => inParts,
    why: 'Nobody judges so many lines one by one: what lowers the security of one service passes among them.',
    example: { cluster: 'east', count: 45, above: 20 },
  }),
  'many-alerts-lost': entry<Amount>({
    severity: 'warning',
    what: ({ cluster, count, above }) =>
      `${count} alerts, recordings or receivers go on cluster ${cluster}, ${above} may`,
    remedy: () => inParts,
    why: 'What watched services is gone, and that nobody is told of an outage shows at the next one only.',
    example: { cluster: 'east', count: 30, above: 20 },
  }),
} as const;
