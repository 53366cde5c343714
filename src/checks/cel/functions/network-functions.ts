import { isCidr } from '@cdk8s/strict';
import type { Environment } from '@marcbachmann/cel-js';
import { isIP } from 'node:net';

/** Kubernetes' tests of addresses (https://kubernetes.io/docs/reference/using-api/cel/#kubernetes-ip-address-library). */
export function networkFunctions(environment: Environment): Environment {
  return environment
    .registerFunction('isIP(string): bool', (text: string) => isIP(text) !== 0)
    .registerFunction('isCIDR(string): bool', isCidr);
}
