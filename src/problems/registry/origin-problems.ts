import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of a question where a rendered value comes from: a part of the registry. */
export const originProblems = {
  'unknown-output': entry<{ path: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ path }) => `no definition renders ${path}`,
    remedy: ({ suggestion }) =>
      didYouMean(suggestion, 'name a file below dist/, as `meshwright synth` writes it'),
    why: 'Where a value comes from can be said only of a file that is rendered. One that lies in dist/ and is not rendered is left over or was written by hand.',
    example: {
      path: 'dist/east/shop-prod/wbe/workload.yaml',
      suggestion: 'dist/east/shop-prod/web/workload.yaml',
    },
  }),
  'unknown-object': entry<{ object: string; suggestion: string | undefined; known: string }>({
    severity: 'error',
    what: ({ object }) => `there is no ${object} in this file`,
    remedy: ({ suggestion, known }) => didYouMean(suggestion, `name one of ${known}`),
    why: 'Only what the file holds has an origin. An object that is gone from it is gone from what definitions say.',
    example: { object: 'Deployment/wbe', suggestion: 'Deployment/web', known: 'Deployment/web, Service/web' },
  }),
  'several-objects': entry<{ pointer: string; known: string }>({
    severity: 'error',
    what: ({ pointer }) => `${pointer} is a field of several objects of this file`,
    remedy: ({ known }) => `say which, as in #Kind/name/field: ${known}`,
    why: 'Each of the objects may have the value from another line: one answer would be wrong for the others.',
    example: { pointer: '/metadata/name', known: 'Deployment/web, Service/web' },
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
    why: 'A field that is not rendered has no origin. That it is missing often is the answer: nothing that was written leads to it.',
    example: {
      object: 'Deployment web',
      pointer: '/spec/replica',
      step: 'replica',
      suggestion: 'replicas',
      known: 'replicas, selector, template',
    },
  }),
} as const;
