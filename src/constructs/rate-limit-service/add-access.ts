import { AuthorizationPolicy } from '@cdk8s/istio';
import type { Construct } from 'constructs';
import { labels } from '../../conventions/labels';
import { rateLimitNames } from '../../conventions/rate-limit-names';
import { componentMetadata } from './component-metadata';
import type { RateLimitSettings } from './rate-limit-settings';

const { namespace, service, grpcPort, redis, redisPort } = rateLimitNames;

/** Adds who may ask, by certificates: services with limits the counting service, and that one Redis. */
export function addAccess(scope: Construct, { limited }: RateLimitSettings): void {
  const callers = limited.map((caller) => `${caller.namespace}/${caller.name}`);
  allow(scope, service, callers, grpcPort);
  allow(scope, redis, [`${namespace}/${service}`], redisPort);
}

function allow(scope: Construct, component: string, callers: readonly string[], port: number): void {
  new AuthorizationPolicy(scope, `access-${component}`, {
    metadata: componentMetadata(component),
    spec: {
      selector: { matchLabels: { [labels.service]: component } },
      action: 'ALLOW',
      rules: [
        {
          // A source each: one takes 16 accounts at most.
          from: callers.map((caller) => ({ source: { serviceAccounts: [caller] } })),
          to: [{ operation: { ports: [String(port)] } }],
        },
      ],
    },
  });
}
