import { AuthorizationPolicy } from '@cdk8s/istio';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { isHttp } from '../../../conventions/is-http';
import { labels } from '../../../conventions/labels';
import { names } from '../../../conventions/names';
import type { RequestPattern } from '../../../model/request-pattern';
import { allowedToCallers } from './allowed-to-callers';
import { gatewayEntries } from './gateway-entries';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';
import { tokenRules } from './token-rules';

type Rule = NonNullable<AuthorizationPolicySpec['rules']>[number];

/**
 * Adds who may call, by the identity in their certificates, on ports of the container,
 * and with which requests (https://istio.io/latest/docs/reference/config/security/authorization-policy/). Without
 * callers there is nothing to add: the namespace allows nothing. Everything is allowed by what it is and nothing
 * denied, so that a path written in another way is refused.
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

function callerRules(service: MeshServiceSettings): Rule[] {
  const { authentication } = service;
  return allowedToCallers(service).flatMap(({ namespace, service: caller, allowed }) =>
    tokenRules(
      { serviceAccounts: [`${namespace}/${caller}`] },
      allowed,
      authentication?.callersNeedToken === true ? authentication : undefined,
    ),
  );
}

function gatewayRules(service: MeshServiceSettings): Rule[] {
  const { authentication, ports } = service;
  // Connections that the gateway only passes on have no requests, and a rule that asks for a token would match none.
  const withRequests = new Set(ports.filter((port) => isHttp(port.protocol)).map((port) => port.target));
  return gatewayEntries(service).flatMap(({ gateway, target, prefixes }) =>
    tokenRules(
      { serviceAccounts: [`${names.ingressNamespace}/${names.gateway(gateway)}`] },
      [{ targets: [target], requests: prefixes === 'all' ? undefined : prefixes.map(below) }],
      authentication?.inside === true && withRequests.has(target) ? authentication : undefined,
    ),
  );
}

const below = (value: string): RequestPattern => ({ path: { kind: 'prefix', value }, methods: [] });
