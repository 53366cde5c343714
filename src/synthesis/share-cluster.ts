import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import type { Share } from '../render/shares-of';
import { digest } from '../conventions/digest';
import type { Definitions } from './definitions';
import type { From, Memory } from './memory';
import type { PlacedTenant } from './place-projects';
import { rooms } from './rooms';

/** What tenants of a cluster have to agree on. */
export interface SharedCluster {
  /** By namespace. */
  readonly shares: Readonly<Record<string, Share>>;
  /** What they get wrong only together. */
  readonly problems: readonly Problem[];
}

/** Works out what tenants of a cluster are to each other, if that is not known of the same outlines. */
export function shareCluster(
  name: string,
  tenants: readonly PlacedTenant[],
  platform: string,
  definitions: Definitions,
  memory: Memory,
): SharedCluster {
  const from: From = { platform, cluster: name, tenants: digest(...tenants.map(({ outlined }) => outlined)) };
  const kept = memory.find<SharedCluster>('share', name, from);
  if (kept !== undefined) return kept;
  const outlines = tenants.map(({ outline }) => outline());
  const { platform: known, cluster } = definitions.placeOf(name);
  const problems = rooms.parsing().checkTogether(known, { cluster, tenants: outlines });
  const shared: SharedCluster = { shares: rooms.parsing().sharesOf(outlines), problems };
  if (!hasErrors(problems)) memory.keep('share', from, shared);
  return shared;
}
