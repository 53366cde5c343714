import { didYouMean } from '../did-you-mean';
import { entry } from '../entry';

/** Problems of who may reach whom, and of manifests that somebody else wrote: a part of the registry. */
export const accessProblems = {
  'excess-access': entry<{ edge: string; by: string }>({
    severity: 'error',
    what: ({ edge, by }) => `the manifests permit ${edge}, which nobody declares: ${by}`,
    remedy: () => 'declare it under calls or expose, or take away the object that permits it',
    why: 'Somebody who got hold of the caller can reach what its owners believe to be closed, and no definition tells a reviewer so.',
    example: {
      edge: 'shop/web → shop/billing on port 8080',
      by: 'AuthorizationPolicy shop-prod/billing',
    },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'missing-access': entry<{ edge: string; by: string }>({
    severity: 'error',
    what: ({ edge, by }) => `${edge} is declared, but the manifests do not permit it: ${by}`,
    remedy: () => 'take away what denies it; if nothing you wrote does, report it',
    why: 'The first call of the new version is refused: by policies of the network it times out, by policies of the mesh it is answered with 403.',
    example: { edge: 'shop/web → shop/orders on port 8080', by: 'NetworkPolicy shop-prod/orders' },
    source: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
  }),
  'open-layer': entry<{ layer: string; edge: string; by: string }>({
    severity: 'error',
    what: ({ layer, edge, by }) =>
      `${layer} alone permits ${edge}, which nobody declares; only the other layers still hold it back: ${by}`,
    remedy: () => 'narrow that object: each layer has to hold without the others',
    why: 'Network policies and authorization policies each have to hold alone. Once the other one is switched off, circumvented or wrong, this way is open.',
    example: {
      layer: 'NetworkPolicy',
      edge: 'shop/web → shop/billing on port 8080',
      by: 'NetworkPolicy shop-prod/all',
    },
    source: 'https://kubernetes.io/docs/concepts/services-networking/network-policies/',
  }),
  'plain-text-access': entry<{ workload: string; by: string }>({
    severity: 'error',
    what: ({ workload, by }) => `${workload} takes connections without mutual TLS: ${by}`,
    remedy: () => 'take away what lowers it: mutual TLS is STRICT everywhere',
    why: 'Without mutual TLS nobody proves who calls, so that rules about callers cannot match, and whoever sees the network can read along.',
    example: { workload: 'shop-prod/web', by: 'PeerAuthentication shop-prod/web' },
    source: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
  }),
  'unjudged-kind': entry<{ kind: string; count: number }>({
    severity: 'warning',
    what: ({ kind, count }) =>
      `${count} of the kind ${kind} may decide who reaches whom, and ${count === 1 ? 'is' : 'are'} not understood`,
    remedy: () => 'the answers hold for everything else; look at these yourself',
    why: 'An answer about access may be wrong where an object of this kind takes part: an EnvoyFilter, for one, can let in or turn away anything.',
    example: { kind: 'EnvoyFilter', count: 2 },
  }),
  'broken-yaml': entry<{ reason: string }>({
    severity: 'error',
    what: ({ reason }) => `this is no YAML: ${reason}`,
    remedy: () => 'correct it; of a template, give what it renders to',
    why: 'The API server gets nothing of the file, and a delivery engine stops at it: the rest of its folder is not applied either.',
    example: { reason: 'Nested mappings are not allowed in compact mappings' },
  }),
  'broken-manifest': entry<{ field: string; reason: string }>({
    severity: 'error',
    what: ({ field, reason }) => `${field} ${reason}`,
    remedy: () => 'correct it: a cluster would refuse it, and nothing is guessed here',
    why: 'The API server refuses the object. What it would have decided is missing then, so that any answer about the others would be a guess.',
    example: { field: 'metadata.name', reason: 'is missing' },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
  }),
  'no-manifests': entry<{ path: string; reason: string }>({
    severity: 'error',
    what: ({ path, reason }) => `${path} ${reason}`,
    remedy: () => 'name a folder or a file of manifests: .yaml, .yml or .json',
    why: 'A check of nothing finds nothing: a pipeline with a wrong path would be green for ever.',
    example: { path: 'manifests/prod', reason: 'does not exist' },
  }),
  'missing-namespace': entry<{ object: string }>({
    severity: 'error',
    what: ({ object }) => `${object} says no namespace, so where it lands depends on who applies it`,
    remedy: () => 'write metadata.namespace',
    why: 'Whoever applies it decides by the namespace of their kubeconfig: the same file ends up in another place on the next machine, and policies there are not those that were looked at.',
    example: { object: 'Service web' },
    source: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/',
  }),
  'unknown-end': entry<{ end: string; suggestion: string | undefined }>({
    severity: 'error',
    what: ({ end }) => `there is no ${end}`,
    remedy: ({ suggestion }) =>
      didYouMean(
        suggestion,
        'write project/service as meshwright list shows them, internet:HOST, or a host outside',
      ),
    why: 'Of a name that does not exist the answer would be that nothing reaches it, which reads like good news.',
    example: { end: 'shop/oders', suggestion: 'shop/orders' },
  }),
} as const;
