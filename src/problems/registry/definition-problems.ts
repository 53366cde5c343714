import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of the files that definitions stand in, and of the shape of what they say: a part of the registry. */
export const definitionProblems = {
  'missing-definition': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `${path} does not exist`,
    remedy: () => 'create it, or run the command from the root of the repository',
  }),
  'broken-definition': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `the file cannot be read as TypeScript: ${reason}`,
    remedy: () => 'correct the syntax or the import',
  }),
  'duplicate-field': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `a field is written twice: ${reason}`,
    remedy: () => 'the second would silently replace the first: keep one',
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
  }),
  'no-definition': entry<{ helper: string }>({
    severity: 'error',
    what: () => 'the file has no default export',
    remedy: ({ helper }) => `write: export default ${helper}({ … })`,
  }),
  'unknown-field': entry<{ field: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ field }) => `there is no field ${field}`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `fields here: ${known}`),
  }),
  'missing-field': entry<{ field: string; expected: string }>({
    severity: 'error',
    what: ({ field }) => `${field} is missing`,
    remedy: ({ field, expected }) => `add ${field}: ${expected}`,
  }),
  'wrong-type': entry<{ field: string; value: string; expected: string }>({
    severity: 'error',
    what: ({ field, value }) => `${field} cannot be ${value}`,
    remedy: ({ expected }) => `write ${expected}`,
  }),
  'invalid-value': entry<{ field: string; value: string; expected: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ field, value }) => `${field} cannot be ${value}`,
    remedy: ({ suggestion, expected }) =>
      suggestion === undefined
        ? `write ${expected}`
        : `did you mean ${suggestion}? Otherwise write ${expected}`,
  }),
  'invalid-name': entry<{ what: string; name: string; limit: number; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ what, name, limit }) =>
      `${what} ${name} is not a name: lower case letters, digits and '-', a letter first, at most ${limit} characters`,
    remedy: ({ suggestion }) => didYouMean(suggestion, 'choose another name'),
  }),
  'reserved-name': entry<{ what: string; name: string }>({
    severity: 'error',
    what: ({ what, name }) =>
      `no ${what} can be called ${name}: the platform, or JavaScript itself, has something of that name`,
    remedy: () => 'choose another name',
  }),
  'unknown-reference': entry<{ what: string; name: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ what, name }) => `there is no ${what} ${name}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(suggestion, known === '' ? 'there are none' : `known: ${known}`),
  }),
  'missing-file': entry<{ file: string }>({
    severity: 'error',
    what: ({ file }) => `${file} does not exist`,
    remedy: () => 'paths are relative to the definition; create the file or correct the path',
  }),
} as const;
