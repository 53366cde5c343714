import type { AccessFacts } from '../access-facts';
import { authorizationWays } from './authorization-ways';
import { indexWorkloads } from './index-workloads';
import { networkWays } from './network-ways';
import type { Way } from './way';

/**
 * What each layer lets through by itself. Every rule is followed from the pods it selects to the peers it names, so
 * that there are as many ways as the policies open and not one for each pair of workloads.
 */
export function listWays(facts: AccessFacts): readonly Way[] {
  const index = indexWorkloads(facts);
  return [...networkWays(facts, index), ...authorizationWays(facts, index)];
}
