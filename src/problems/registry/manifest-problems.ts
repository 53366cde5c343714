import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of what is rendered: a part of the registry. */
export const manifestProblems = {
  'invalid-construct': entry<{ construct: string; reason: string }>({
    severity: 'error',
    what: ({ construct, reason }) => `${construct}: ${reason}`,
    remedy: () => 'correct the code that creates this object',
    why: 'The construct would make an object that a cluster refuses, or that does something else than its caller meant.',
    example: { construct: 'shop/web', reason: 'replicas must be at least 1' },
  }),
  'invalid-object': entry<{ object: string; field: string; reason: string }>({
    severity: 'error',
    what: ({ object, field, reason }) => `${object}: ${field} ${reason}`,
    remedy: () =>
      'the cluster would refuse it: correct what says it, or report it if nothing you wrote explains it',
    why: 'The API server refuses a wrong value, and drops a field that it does not know without a word, so that what it was meant for does not happen.',
    example: {
      object: 'Deployment shop/web',
      field: 'spec.replica',
      reason: 'is an unknown field; did you mean replicas?',
    },
    source: 'https://kubernetes.io/docs/reference/using-api/api-concepts/#field-validation',
  }),
  'unknown-kind': entry<{ object: string; kind: string; suggestion?: string | undefined }>({
    severity: 'error',
    what: ({ object, kind }) => `${object} is of the kind ${kind}, which no schema describes`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'check its CustomResourceDefinition together with it; for what definitions render, add that to scripts/imports/sources.json and run npm run imports',
      ),
    why: 'A cluster takes objects of kinds only that it knows, and nobody can tell whether the fields of any other are right.',
    example: { object: 'Deploymnt shop/web', kind: 'apps/v1 Deploymnt', suggestion: 'apps/v1 Deployment' },
    source: 'https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/',
  }),
  'duplicate-object': entry<{ object: string; first: string; second: string }>({
    severity: 'error',
    what: ({ object, first, second }) =>
      `${object} is there twice, in ${first}${first === second ? '' : ` and in ${second}`}`,
    remedy: () => 'rename one of the two',
    why: 'A cluster has one object of a kind and name in a namespace: the last one applied wins, and the next sync may apply the other.',
    example: { object: 'Service shop/web', first: 'apps/shop/project.ts', second: 'apps/web/project.ts' },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  }),
  'duplicate-path': entry<{ path: string; owners: string }>({
    severity: 'error',
    what: ({ path, owners }) => `${path} would be written twice, by ${owners}`,
    remedy: () => 'rename one of the two',
    why: 'Of two files at one path only one is left: the objects of the other would be deleted from the cluster.',
    example: {
      path: 'dist/east/shop-prod/web/workload.yaml',
      owners: 'apps/shop/project.ts and apps/web/project.ts',
    },
  }),
  'outside-tenant': entry<{ object: string; namespace: string }>({
    severity: 'error',
    what: ({ object, namespace }) => `${object} is outside the tenant's namespace ${namespace}`,
    remedy: () => 'a project renders into its own namespace only',
    why: 'In the namespace of another the object has the rights, the quota and the secrets of that one, and its owners never saw it.',
    example: { object: 'ConfigMap billing-prod/web', namespace: 'shop-prod' },
  }),
  'secret-value': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} holds a value of a secret`,
    remedy: () => 'refer to the secret store; a secret has no value here',
    why: 'The value lies in the repository, in its history and in every clone, encoded but not encrypted. What was committed has to be changed, not only removed.',
    example: { object: 'Secret shop-prod/db' },
    source: 'https://kubernetes.io/docs/concepts/configuration/secret/',
  }),
} as const;
