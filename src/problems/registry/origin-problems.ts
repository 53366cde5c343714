import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of a question where a rendered value comes from: a part of the registry. */
export const originProblems = {
  'unknown-output': entry<{ path: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ path }) => `no definition renders ${path}`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name a file below dist/, as `meshwright synth` writes it'),
  }),
  'unknown-object': entry<{ object: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ object }) => `there is no ${object} in this file`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `name one of ${known}`),
  }),
  'several-objects': entry<{ pointer: string; known: string }>({
    severity: 'error',
    what: ({ pointer }) => `${pointer} is a field of several objects of this file`,
    remedy: ({ known }) => `say which, as in #Kind/name/field: ${known}`,
  }),
  'unknown-pointer': entry<{
    object: string;
    pointer: string;
    step: string;
    suggestion: string | undefined;
    known: string;
  }>({
    severity: 'error',
    what: ({ object, pointer, step }) => `${object} has no ${pointer}: there is no ${step}`,
    remedy: ({ suggestion, known }) =>
      didYouMean(suggestion, known === '' ? 'nothing is below that' : `there is ${known}`),
  }),
} as const;
