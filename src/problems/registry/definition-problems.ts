import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of the files that definitions stand in, and of the shape of what they say: a part of the registry. */
export const definitionProblems = {
  'missing-definition': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `${path} does not exist`,
    remedy: () => 'create it, or run the command from the root of the repository',
    why: 'Without the definition nothing is known of the company or the project: an empty folder would read as if everything had been removed.',
    example: { path: 'apps/platform.ts' },
  }),
  'broken-definition': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as TypeScript: ${reason}`,
    remedy: () => 'correct the syntax or the import',
    why: 'What cannot be read renders nothing. Were the rest rendered without it, all that it describes would be deleted from the clusters.',
    example: { reason: 'Expected "}" but found end of file' },
  }),
  'duplicate-field': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `a field is written twice: ${reason}`,
    remedy: () => 'the second would silently replace the first: keep one',
    why: 'JavaScript keeps the last of two fields with one name and says nothing: whoever copied a service and forgot to rename it would lose the first one.',
    example: { reason: 'Duplicate key "web" in object literal' },
  }),
  'lost-field': entry<object>({
    severity: 'error',
    what: () => 'JavaScript makes no field of the name __proto__: what stands there is lost',
    remedy: () => 'choose another name',
    why: 'In an object literal this name sets the prototype of the object. Its value is in no list of fields, so that no check could see it, and it would be left out of dist/ without a word.',
    example: {},
    source: 'https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/Object/proto',
  }),
  'throwing-definition': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the definition throws: ${reason}`,
    remedy: () => 'definitions are data: remove what can fail, or catch it',
    why: 'A definition that throws on one machine and not on another would render different manifests from one commit.',
    example: { reason: 'process is not defined' },
  }),
  'no-definition': entry<{ helper: string }>({
    severity: 'error',
    what: () => 'the file has no default export',
    remedy: ({ helper }) => `write: export default ${helper}({ … })`,
    why: 'The default export is what Meshwright reads. Without it the project has no services, and all of its objects would be removed.',
    example: { helper: 'defineProject' },
  }),
  'unknown-field': entry<{ field: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ field }) => `there is no field ${field}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `fields here: ${known}`),
    why: 'A misspelt field has no effect: its default would hold, and whoever wrote it would believe that theirs does.',
    example: { field: 'replica', suggestion: 'replicas', known: 'image, ports, replicas' },
  }),
  'missing-field': entry<{ field: string; expected: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is missing`,
    remedy: ({ field, expected }) => `add ${field}: ${expected}`,
    why: 'There is no default that would be right for everybody, so that it is left to those who know.',
    example: { field: 'owner', expected: "{ team: '…', mail: '…' }" },
  }),
  'wrong-type': entry<{ field: string; value: string; expected: string }>({
    severity: 'error',
    what: ({ field, value }) => `${field} cannot be ${value}`,
    remedy: ({ expected }) => `write ${expected}`,
    why: 'The value would end up in a manifest in another form than was meant, or not at all.',
    example: { field: 'port', value: "'http'", expected: 'a number' },
  }),
  'invalid-value': entry<{ field: string; value: string; expected: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ field, value }) => `${field} cannot be ${value}`,
    remedy: ({ suggestion, expected }) =>
      suggestion === undefined
        ? `write ${expected}`
        : `did you mean ${suggestion}? Otherwise write ${expected}`,
    why: 'The value means nothing here. A cluster would refuse the object that it ends up in, or do something else than was meant.',
    example: { field: 'engine', value: "'argo'", expected: 'one of argocd, fluxcd', suggestion: 'argocd' },
  }),
  'invalid-name': entry<{ what: string; name: string; limit: number; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ what, name, limit }) =>
      `${what} ${name} is not a name: lower case letters, digits and '-', a letter first, at most ${limit} characters`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'choose another name'),
    why: 'Names become names of objects, hosts and labels, which take these characters and no more: the API server refuses any other, and too long ones are cut or refused with what is added to them.',
    example: { what: 'service', name: 'Orders_API', limit: 40, suggestion: 'orders-api' },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/names/',
  }),
  'reserved-name': entry<{ what: string; name: string }>({
    severity: 'error',
    what: ({ what, name }) =>
      `no ${what} can be called ${name}: the platform, or JavaScript itself, has something of that name`,
    remedy: () => 'choose another name',
    why: 'Both would want the same object, namespace or label: one of the two would be overwritten, or the policies of one would hold for the other.',
    example: { what: 'project', name: 'istio-system' },
  }),
  'unknown-reference': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(suggestion, known === '' ? 'there are none' : `known: ${known}`),
    why: 'What is referred to decides what is rendered. Without it a call, a mount or a placement would be missing, and the service would fail when it runs.',
    example: { what: 'cluster', name: 'esat', suggestion: 'east', known: 'east, west' },
  }),
  'missing-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} does not exist`,
    remedy: () => 'paths are relative to the definition; create the file or correct the path',
    why: 'The content belongs into the manifests. Without it the application starts with no file, or does not start.',
    example: { file: 'apps/shop/application.yaml' },
  }),
} as const;
