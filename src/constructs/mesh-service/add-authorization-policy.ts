import { AuthorizationPolicy } from '@cdk8s/istio';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { gatewayEntries } from './gateway-entries';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';
import { peersOf } from './peers-of';
import { tokenRules } from './token-rules';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

/**
 * Adds who may call, by the identity in their certificates, on ports of the container
 * (https://istio.io/latest/docs/reference/config/security/authorization-policy/). Without callers there is
 * nothing to add: the namespace allows nothing.
 */
export function addAuthorizationPolicy(scope: Construct, service: MeshServiceSettings): void {
  const rules = [...callerRules(service), ...gatewayRules(service)];
  if (rules.length === 0) return;
  new AuthorizationPolicy(scope, 'authorization-policy', {
    metadata: objectMetadata(service, service.name),
    spec: {
      selector: { matchLabels: { [labels.service]: service.name } },
      action: 'ALLOW',
      rules,
    },
  });
}

function callerRules({ callers, authentication }: MeshServiceSettings): Rule[] {
  return peersOf(callers).flatMap(({ namespace, service, targets }) =>
    tokenRules(
      { serviceAccounts: [`${namespace}/${service}`] },
      targets,
      'all',
      authentication?.callersNeedToken === true ? authentication : undefined,
    ),
  );
}

function gatewayRules(service: MeshServiceSettings): Rule[] {
  const { authentication } = service;
  return gatewayEntries(service).flatMap(({ gateway, target, prefixes }) =>
    tokenRules(
      { serviceAccounts: [`${names.ingressNamespace}/${names.gateway(gateway)}`] },
      [target],
      prefixes,
      authentication?.inside === true ? authentication : undefined,
    ),
  );
}
