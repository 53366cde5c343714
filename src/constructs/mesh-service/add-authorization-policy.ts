import { AuthorizationPolicy } from '@cdk8s/istio';
import type { AuthorizationPolicySpec } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { names } from '../../conventions/names';
import { gatewayEntries } from './gateway-entries';
import type { MeshServiceSettings } from './mesh-service-settings';
import { objectMetadata } from './object-metadata';
import { peersOf } from './peers-of';
import { waysIn } from './ways-in';

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

function callerRules({ callers }: MeshServiceSettings): Rule[] {
  return peersOf(callers).map(({ namespace, service, targets }) => ({
    from: [{ source: { serviceAccounts: [`${namespace}/${service}`] } }],
    to: [{ operation: { ports: targets.map(String) } }],
  }));
}

function gatewayRules(service: MeshServiceSettings): Rule[] {
  return gatewayEntries(waysIn(service)).map(({ gateway, target, prefixes }) => ({
    from: [{ source: { serviceAccounts: [`${names.ingressNamespace}/${names.gateway(gateway)}`] } }],
    to: [
      {
        operation: {
          ports: [String(target)],
          ...(prefixes === 'all' ? {} : { paths: prefixes.flatMap((prefix) => [prefix, `${prefix}/*`]) }),
        },
      },
    ],
  }));
}
