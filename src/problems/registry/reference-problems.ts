import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of names by which objects refer to others, whoever wrote them: a part of the registry. */
export const referenceProblems = {
  'reference-to-nothing': entry<{
    object: string;
    target: string;
    effect: string;
    suggestion: string | undefined;
  }>({
    severity: 'error',
    what: ({ object, target, effect }) => `${object} names ${target}, which does not exist: ${effect}`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'name one that exists, or add it'),
    why: 'The cluster takes a name of something that is not there, and waits for it without a word.',
    example: {
      object: 'Deployment shop/orders',
      target: 'ServiceAccount ordes',
      effect: 'its pods are not created',
      suggestion: 'orders',
    },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  }),
  'unknown-secret': entry<{ object: string; secret: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, secret }) => `${object} needs Secret ${secret}, which nothing in its namespace makes`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name one that is made, add what makes it, or mark the reference as optional'),
    why: 'Pods do not start without it. Manifests make the other Secrets of this namespace, so this one is not made by hand either.',
    example: { object: 'Deployment shop/orders', secret: 'orders-dv', suggestion: 'orders-db' },
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  }),
  'unknown-key': entry<{ object: string; source: string; key: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, source, key }) => `${object} asks for key ${key} of ${source}, which it does not have`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'ask for a key that it has, or add the key'),
    why: 'Pods do not start until the key is there.',
    example: {
      object: 'Deployment shop/orders',
      source: 'ConfigMap orders',
      key: 'log.levl',
      suggestion: 'log.level',
    },
    source: 'https://kubernetes.io/docs/tasks/configure-pod-container/configure-pod-configmap/',
  }),
  'two-autoscalers': entry<{ object: string; other: string; target: string }>({
    severity: 'error',
    what: ({ object, other, target }) => `${object} and ${other} both scale ${target}`,
    remedy: () => 'put the metrics of both into one of them',
    why: 'Each sets the number of pods by its own metrics and undoes what the other did.',
    example: {
      object: 'ScaledObject shop/orders',
      other: 'HorizontalPodAutoscaler shop/orders',
      target: 'Deployment orders',
    },
    source: 'https://keda.sh/docs/latest/faq/',
  }),
  'two-budgets': entry<{ object: string; other: string; pods: string }>({
    severity: 'error',
    what: ({ object, other, pods }) => `${object} and ${other} both select the pods of ${pods}`,
    remedy: () => 'let one of the two select them',
    why: 'Pods with more than one budget cannot be evicted at all, so that their nodes cannot be drained.',
    example: {
      object: 'PodDisruptionBudget shop/all',
      other: 'PodDisruptionBudget shop/orders',
      pods: 'Deployment shop/orders',
    },
    source: 'https://kubernetes.io/docs/concepts/scheduling-eviction/api-eviction/',
  }),
  'blocking-budget': entry<{ object: string; pods: number; rule: string }>({
    severity: 'warning',
    what: ({ object, pods, rule }) =>
      `${object} lets none of ${pods} ${pods === 1 ? 'pod' : 'pods'} be moved: ${rule}`,
    remedy: () => 'write maxUnavailable: 1, or run more pods',
    why: 'Nodes with such a pod cannot be drained, so that upgrades of the cluster stop there.',
    example: { object: 'PodDisruptionBudget shop/orders', pods: 1, rule: 'minAvailable 1' },
    source: 'https://kubernetes.io/docs/tasks/run-application/configure-pdb/',
  }),
  'idle-selector': entry<{ object: string; what: string }>({
    severity: 'warning',
    what: ({ object, what }) => `${object} selects no ${what}`,
    remedy: () => 'select labels that they have; of pods those in the template count',
    why: 'It does nothing, and what was meant goes without it: unprotected, or unwatched.',
    example: { object: 'NetworkPolicy shop/orders', what: 'pods' },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/',
  }),
  'unknown-named-port': entry<{ object: string; port: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ object, port }) => `${object} names port ${port}, which nothing that it selects has`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name a port: of the Service for a ServiceMonitor, else of the containers'),
    why: 'A policy then opens nothing, and a monitor scrapes nothing.',
    example: { object: 'ServiceMonitor shop/orders', port: 'metric', suggestion: 'metrics' },
    source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  }),
} as const;
