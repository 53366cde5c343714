import { Construct } from 'constructs';
import { isGlobal } from '../../conventions/is-global';
import { names } from '../../conventions/names';
import { addAccess } from './add-access';
import { addCounting } from './add-counting';
import { addNamespace } from './add-namespace';
import { addNetwork } from './add-network';
import { addRedis } from './add-redis';
import type { RateLimitServiceProps } from './rate-limit-service-props';
import type { RateLimitSettings } from './rate-limit-settings';

/**
 * What counts requests for all pods of a cluster together: envoyproxy/ratelimit, which proxies ask before a request
 * goes on, and the Redis that it keeps its counts in. In a namespace of its own, open to those who ask.
 */
export class RateLimitService extends Construct {
  constructor(scope: Construct, id: string, props: RateLimitServiceProps) {
    super(scope, id);
    const settings: RateLimitSettings = {
      revision: names.defaultRevision,
      rootNamespace: names.rootNamespace,
      ...props,
      limited: props.limited
        .map((service) => ({ ...service, rateLimits: service.rateLimits.filter(isGlobal) }))
        .filter(({ rateLimits }) => rateLimits.length > 0)
        .sort((left, right) => (key(left) < key(right) ? -1 : 1)),
    };
    addNamespace(this, settings);
    addNetwork(this, settings);
    addAccess(this, settings);
    addCounting(this, settings);
    addRedis(this, settings);
  }
}

// By namespace first: '/' would come after '-'.
const key = ({ namespace, name }: { readonly namespace: string; readonly name: string }): string =>
  `${namespace} ${name}`;
