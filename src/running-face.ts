import * as helpers from './helpers';
import type * as Face from './index';

const constructs = (): typeof Face => require('./index') as typeof Face;

/**
 * The public face for definitions, of this very instance. Helpers are there at once; constructs, and cdk8s with them,
 * come with the first that a definition uses.
 */
export const runningFace: typeof Face = {
  ...helpers,
  get MeshBaseline() {
    return constructs().MeshBaseline;
  },
  get MeshService() {
    return constructs().MeshService;
  },
  get ObservabilityStack() {
    return constructs().ObservabilityStack;
  },
  get RateLimitService() {
    return constructs().RateLimitService;
  },
  get TenantNamespace() {
    return constructs().TenantNamespace;
  },
};
