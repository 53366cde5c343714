import { RequestAuthentication } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { jwtRule } from '../../../conventions/jwt-rule';
import { labels } from '../../../conventions/labels';
import type { MeshServiceSettings } from '../mesh-service-settings';
import { objectMetadata } from '../object-metadata';

/**
 * Adds who signs the tokens that the proxies of the service take. It refuses bad tokens only: that there must be one
 * is said by the AuthorizationPolicy
 * (https://istio.io/latest/docs/reference/config/security/request_authentication/).
 */
export function addRequestAuthentication(scope: Construct, service: MeshServiceSettings): void {
  const { authentication } = service;
  if (authentication?.inside !== true) return;
  new RequestAuthentication(scope, 'request-authentication', {
    metadata: objectMetadata(service, service.name),
    spec: {
      selector: { matchLabels: { [labels.service]: service.name } },
      jwtRules: [jwtRule(authentication.issuer)],
    },
  });
}
