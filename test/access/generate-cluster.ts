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

/** Where the policies of a kind are: mostly where they have a say, else anywhere. */
function places(sayIn: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...sayIn) },
    { weight: 1, arbitrary: fc.constantFrom(...vocabulary.namespaces) },
  );
}

/** None in `none` of four clusters, so that the layers behind it are reached. */
function policies<Spec>(
  kind: string,
  apiVersion: string,
  spec: fc.Arbitrary<Spec>,
  sayIn: readonly string[],
  maxLength: number,
  none = 1,
): fc.Arbitrary<KubernetesObject[]> {
  const one = fc.record({ where: places(sayIn), made: spec });
  const some = fc.array(one, { minLength: 1, maxLength, size: 'max' });
  return fc
    .oneof({ weight: none, arbitrary: fc.constant([]) }, { weight: 4 - none, arbitrary: some })
    .map((made) =>
      made.map((each, index) => ({
        apiVersion,
        kind,
        metadata: { name: `${kind.toLowerCase()}-${index}`, namespace: each.where },
        spec: each.made,
      })),
    );
}

const asked = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => generateWorkload(`w${index}`))))
  .chain((workloads) =>
    fc.record({ workloads: fc.constant(workloads), request: generateRequest(workloads.map(idOf)) }),
  );

function idOf({ metadata }: KubernetesObject): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

function namespaceOf(end: AccessRequest['from'] | AccessRequest['to']): string {
  return end.kind === 'workload' ? (end.workload.split('/')[0] ?? '') : vocabulary.rootNamespace;
}

/** Clusters in which about half of the requests pass, and each layer is what stops many of the others. */
export const generateCluster: fc.Arbitrary<GeneratedCase> = asked.chain(({ workloads, request }) => {
  const caller = namespaceOf(request.from);
  const called = namespaceOf(request.to);
  const ofProxy = [called, called, vocabulary.rootNamespace];
  const istio = 'security.istio.io/v1';
  const { peerAuthentication, requestAuthentication } = generateIstioPolicy;
  return fc
    .tuple(
      generateNamespaces,
      policies('NetworkPolicy', 'networking.k8s.io/v1', generateNetworkPolicy, [caller, called], 4, 2),
      fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: policies('CiliumNetworkPolicy', 'cilium.io/v2', generateCiliumPolicy, [caller], 2),
        },
      ),
      policies('PeerAuthentication', istio, peerAuthentication, ofProxy, 3),
      policies('RequestAuthentication', istio, requestAuthentication, ofProxy, 3),
      policies('AuthorizationPolicy', istio, generateAuthorizationPolicy, ofProxy, 4, 0),
    )
    .map(([namespaces, ...others]) => ({
      objects: [...namespaces, ...workloads, ...others.flat()],
      request,
    }));
});
