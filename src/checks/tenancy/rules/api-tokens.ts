import type { Problem } from '../../../problems/problem';
import { listOf } from '../../list-of';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { tenantsOf } from '../tenants-of';

/** No pod of a tenant has a token for the API server: its identity is the certificate of its proxy. */
export const apiTokens: TenancyRule = (manifests) => podsOf(tenantsOf(manifests)).flatMap(ofPod);

function ofPod({ manifest, field, spec }: PodOf): Problem[] {
  const { automountServiceAccountToken: automount, volumes } = spec;
  return [
    ...(automount === false
      ? []
      : [refuse('api-token', manifest, `${field}.spec.automountServiceAccountToken`, automount)]),
    ...listOf(volumes).flatMap((volume, index) =>
      listOf(recordOf(recordOf(volume)['projected'])['sources'])
        .map((source) => recordOf(source)['serviceAccountToken'])
        .filter((token) => token !== undefined)
        .map((token) => refuse('api-token', manifest, `${field}.spec.volumes.${index}.projected`, token)),
    ),
  ];
}
