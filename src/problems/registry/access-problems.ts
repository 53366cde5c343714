import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of who may reach whom, and of manifests that somebody else wrote: a part of the registry. */
export const accessProblems = {
  'excess-access': entry<{ edge: string; by: string }>({
    severity: 'error',
    what: ({ edge, by }) => `the manifests permit ${edge}, which nobody declares: ${by}`,
    remedy: () => 'declare it under calls or expose, or take away the object that permits it',
  }),
  'missing-access': entry<{ edge: string; by: string }>({
    severity: 'error',
    what: ({ edge, by }) => `${edge} is declared, but the manifests do not permit it: ${by}`,
    remedy: () => 'take away what denies it; if nothing you wrote does, report it',
  }),
  'open-layer': entry<{ layer: string; edge: string; by: string }>({
    severity: 'error',
    what: ({ layer, edge, by }) =>
      `${layer} alone permits ${edge}, which nobody declares; only the other layers still hold it back: ${by}`,
    remedy: () => 'narrow that object: each layer has to hold without the others',
  }),
  'plain-text-access': entry<{ workload: string; by: string }>({
    severity: 'error',
    what: ({ workload, by }) => `${workload} takes connections without mutual TLS: ${by}`,
    remedy: () => 'take away what lowers it: mutual TLS is STRICT everywhere',
  }),
  'unjudged-kind': entry<{ kind: string; count: number }>({
    severity: 'warning',
    what: ({ kind, count }) =>
      `${count} of the kind ${kind} may decide who reaches whom, and ${count === 1 ? 'is' : 'are'} not understood`,
    remedy: () => 'the answers hold for everything else; look at these yourself',
  }),
  'broken-yaml': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `this is no YAML: ${reason}`,
    remedy: () => 'correct it; of a template, give what it renders to',
  }),
  'broken-manifest': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `${field} ${reason}`,
    remedy: () => 'correct it: a cluster would refuse it, and nothing is guessed here',
  }),
  'no-manifests': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `${path} ${reason}`,
    remedy: () => 'name a folder or a file of manifests: .yaml, .yml or .json',
  }),
  'missing-namespace': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} says no namespace, so where it lands depends on who applies it`,
    remedy: () => 'write metadata.namespace',
  }),
  'unknown-end': entry<{ end: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ end }) => `there is no ${end}`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'write project/service as meshwright list shows them, internet:HOST, or a host outside',
      ),
  }),
} as const;
