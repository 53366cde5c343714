import { labels as known } from '../../../conventions/labels';
import type { Manifest } from '../../../model/manifest';
import type { Problem } from '../../../problems/problem';
import { isExtension } from '../is-extension';
import { podsOf, type PodOf } from '../pods-of';
import { recordOf } from '../../record-of';
import { refuse } from '../refuse';
import type { TenancyRule } from '../tenancy-rule';
import { selects } from '../selects';
import { tenantsOf } from '../tenants-of';

/**
 * A pod of a tenant is of one service: the ServiceAccount that it acts as and the label that policies know it by
 * are those of the same service. Pods that code adds may act as a service, but do not answer for it.
 */
export const podIdentity: TenancyRule = (manifests) => {
  const own = tenantsOf(manifests);
  const accounts = new Set(own.filter(({ object }) => object.kind === 'ServiceAccount').map(idOf));
  const services = own.filter((manifest) => manifest.object.kind === 'Service' && !isExtension(manifest));
  return podsOf(own).flatMap((pod) => {
    const foreign = accountOf(pod, accounts);
    return foreign.length === 0 && isExtension(pod.manifest) ? trafficOf(pod, services) : foreign;
  });
};

const placeOf = ({ object, unit }: Manifest): string => `${unit.cluster} ${object.metadata.namespace ?? ''}`;
const idOf = (manifest: Manifest): string => `${placeOf(manifest)} ${manifest.object.metadata.name}`;

function accountOf({ manifest, field, labels, spec }: PodOf, accounts: ReadonlySet<string>): Problem[] {
  const account = spec['serviceAccountName'];
  const service = labels[known.service];
  return typeof account === 'string' &&
    account === service &&
    accounts.has(`${placeOf(manifest)} ${account}`) &&
    (spec['serviceAccount'] ?? account) === account
    ? []
    : [refuse('foreign-account', manifest, `${field}.spec.serviceAccountName`, account)];
}

function trafficOf({ manifest, field, labels }: PodOf, services: readonly Manifest[]): Problem[] {
  return services.some(
    (service) =>
      placeOf(service) === placeOf(manifest) &&
      selects({ matchLabels: recordOf(service.object['spec'])['selector'] }, labels),
  )
    ? [refuse('foreign-traffic', manifest, `${field}.metadata.labels`, labels)]
    : [];
}
