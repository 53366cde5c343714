import { entry } from '../entry';

/** Problems of what is rendered: a part of the registry. */
export const manifestProblems = {
  'invalid-construct': entry<{ construct: string; reason: string }>({
    severity: 'error',
    what: ({ construct, reason }) => `${construct}: ${reason}`,
    remedy: () => 'correct the code that creates this object',
  }),
  'invalid-object': entry<{ object: string; field: string; reason: string }>({
    severity: 'error',
    what: ({ object, field, reason }) => `${object}: ${field} ${reason}`,
    remedy: () =>
      'the cluster would refuse it: correct the definition, or report it if nothing you wrote explains it',
  }),
  'unknown-kind': entry<{ object: string; kind: string }>({
    severity: 'error',
    what: ({ object, kind }) => `${object} is of the kind ${kind}, which no schema describes`,
    remedy: () => 'add its CRD to the source table of the bindings and run npm run imports',
  }),
  'duplicate-object': entry<{ object: string; first: string; second: string }>({
    severity: 'error',
    what: ({ object, first, second }) => `${object} is rendered twice, by ${first} and ${second}`,
    remedy: () => 'rename one of the two',
  }),
  'duplicate-path': entry<{ path: string; owners: string }>({
    severity: 'error',
    what: ({ path, owners }) => `${path} would be written twice, by ${owners}`,
    remedy: () => 'rename one of the two',
  }),
  'outside-tenant': entry<{ object: string; namespace: string }>({
    severity: 'error',
    what: ({ object, namespace }) => `${object} is outside the tenant's namespace ${namespace}`,
    remedy: () => 'a project renders into its own namespace only',
  }),
  'secret-value': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} holds a value of a secret`,
    remedy: () => 'refer to the secret store; a secret has no value here',
  }),
} as const;
