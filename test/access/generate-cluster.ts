import * as fc from 'fast-check';
import type { AccessRequest } from '../../src/access/access-request';
import type { KubernetesObject } from '../../src/model/manifest';
import { generateAuthorizationPolicy } from './generate/generate-authorization-policy';
import { generateCiliumPolicy } from './generate/generate-cilium-policy';
import { generateIstioPolicy } from './generate/generate-istio-policy';
import { generateNamespaces } from './generate/generate-namespaces';
import { generateNetworkPolicy } from './generate/generate-network-policy';
import { generateRequest } from './generate/generate-request';
import { generateWorkload } from './generate/generate-workload';
import { vocabulary } from './generate/vocabulary';

/** A small cluster, and what somebody in it asks for. */
export interface GeneratedCase {
  readonly objects: readonly KubernetesObject[];
  readonly request: AccessRequest;
}

/** Where a policy is: mostly where it has a say, else anywhere. */
type Place = 'caller' | 'called' | (typeof vocabulary.namespaces)[number];

/** `none` of four clusters have none of a kind, so that the layers behind it are reached. */
function policies<Spec>(
  kind: string,
  group: string,
  spec: fc.Arbitrary<Spec>,
  sayIn: readonly Place[],
  { maxLength, none }: { readonly maxLength: number; readonly none: number },
): fc.Arbitrary<((namespaceOf: (place: Place) => string) => KubernetesObject)[]> {
  const place = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...sayIn) },
    { weight: 1, arbitrary: fc.constantFrom<Place[]>(...vocabulary.namespaces) },
  );
  const annotations = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('true', 'false').map((value) => ({ 'istio.io/dry-run': value })),
    },
  );
  const some = fc.array(fc.record({ place, made: spec, annotations }), {
    minLength: 1,
    maxLength,
    size: 'max',
  });
  return fc
    .oneof({ weight: none, arbitrary: fc.constant([]) }, { weight: 4 - none, arbitrary: some })
    .map((all) =>
      all.map((one, index) => (namespaceOf: (wanted: Place) => string) => ({
        apiVersion: group,
        kind,
        metadata: {
          name: `${kind.toLowerCase()}-${index}`,
          namespace: namespaceOf(one.place),
          annotations: one.annotations,
        },
        spec: one.made,
      })),
    );
}

const istio = 'security.istio.io/v1';
const ofProxy: readonly Place[] = ['called', 'called', vocabulary.rootNamespace];
const { peerAuthentication, requestAuthentication } = generateIstioPolicy;
const everyPolicy = fc.tuple(
  policies('NetworkPolicy', 'networking.k8s.io/v1', generateNetworkPolicy, ['caller', 'called'], {
    maxLength: 3,
    none: 2,
  }),
  fc.oneof(
    { weight: 5, arbitrary: fc.constant([]) },
    {
      weight: 1,
      arbitrary: policies('CiliumNetworkPolicy', 'cilium.io/v2', generateCiliumPolicy, ['caller'], {
        maxLength: 2,
        none: 1,
      }),
    },
  ),
  policies('PeerAuthentication', istio, peerAuthentication, ofProxy, { maxLength: 3, none: 1 }),
  policies('RequestAuthentication', istio, requestAuthentication, ofProxy, { maxLength: 3, none: 1 }),
  policies('AuthorizationPolicy', istio, generateAuthorizationPolicy, ofProxy, { maxLength: 4, none: 0 }),
);

/**
 * Clusters in which about half of the requests pass, and each layer is what stops many of the others. What depends on
 * something else is put together last, so that counterexamples shrink to what they are about.
 */
export const generateCluster: fc.Arbitrary<GeneratedCase> = fc
  .tuple(
    generateNamespaces,
    fc.array(generateWorkload, { minLength: 2, maxLength: 6, size: 'max' }),
    generateRequest,
    everyPolicy,
  )
  .map(([namespaces, makers, ask, made]) => {
    const workloads = makers.map((make, index) => make(`w${index}`));
    const request = ask(workloads.map(({ metadata }) => `${metadata.namespace ?? ''}/${metadata.name}`));
    const namespaceOf = (place: Place) =>
      place === 'caller' || place === 'called'
        ? namespaceOfEnd(place === 'caller' ? request.from : request.to)
        : place;
    return {
      objects: [...namespaces, ...workloads, ...made.flat().map((make) => make(namespaceOf))],
      request,
    };
  });

function namespaceOfEnd(end: AccessRequest['from'] | AccessRequest['to']): string {
  return end.kind === 'workload' ? (end.workload.split('/')[0] ?? '') : vocabulary.rootNamespace;
}
