import type { OwnersDefinition } from '../../definition/owners-definition';
import type { Owners } from '../../model/owners';

/** Owners with the usual names of the teams that nobody named. */
export function placeOwners(owners: OwnersDefinition | undefined): Owners | undefined {
  return owners && { platform: 'platform', security: 'security', ...owners };
}
