import { deliveryNames } from './delivery-names';
import { names } from './names';
import { rateLimitNames } from './rate-limit-names';

/** Names that would take the place of something the cluster, the platform or an engine already has. */
export const reservedNames: {
  readonly project: readonly string[];
  readonly service: readonly string[];
  /** For anything: what every JavaScript object has already, so that no construct can be called so. */
  readonly anything: readonly string[];
} = {
  anything: ['constructor'],
  project: [
    ...deliveryNames.reservedProjects,
    deliveryNames.argocdNamespace,
    deliveryNames.fluxNamespace,
    names.ingressNamespace,
    names.observabilityNamespace,
    names.nodeAgentsNamespace,
    names.rootNamespace,
    rateLimitNames.namespace,
    names.certManagerNamespace,
    'external-secrets',
    'kube-node-lease',
    'kube-public',
    'kube-system',
  ],
  service: deliveryNames.reservedServices,
};
