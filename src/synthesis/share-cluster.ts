import { digest } from '../conventions/digest';
import { intakePorts } from '../conventions/intake-ports';
import { paths } from '../conventions/paths';
import { checkTogether } from '../parse/check/check-together';
import { hasErrors } from '../problems/has-errors';
import type { Problem } from '../problems/problem';
import { sharesOf, type Share } from '../render/shares-of';
import type { Definitions } from './definitions';
import type { Memory } from './memory';
import type { PlacedTenant } from './place-projects';

/** What tenants of a cluster have to agree on, and what they get wrong only together. */
export interface SharedCluster {
  readonly shares: Readonly<Record<string, Share>>;
  readonly problems: readonly Problem[];
}
