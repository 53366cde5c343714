import { groupBy } from '../../conventions/group-by';
import { names } from '../../conventions/names';
import { paths } from '../../conventions/paths';
import type { Place, Problem } from '../../problems/problem';
import type { Change } from '../change';
import type { Hit } from './guard';
import type { GuardFacts } from './read-guard-facts';
import { stateOf } from './state-of';

/** Changes that a guard refuses, one hit for each definition that they come from. */
export function hitsBySource(
  { sourceOf }: GuardFacts,
  changes: readonly Change[],
  tell: (changes: readonly Change[], at: Place) => Problem,
): readonly Hit[] {
  return [...groupBy(changes, sourceOf)].map(([source, found]) => ({
    source,
    changes: found,
    tell: (some) => tell(some, placeOf(source, some)),
  }));
}

/** The service, where all of them are of one that is still defined; else the whole file. */
function placeOf(file: string, changes: readonly Change[]): Place {
  if (file === paths.platform) return { file };
  const services = new Set(changes.map((change) => serviceOf(change)));
  const [service] = services;
  return services.size === 1 && service !== undefined ? { file, path: ['services', service] } : { file };
}

function serviceOf(change: Change): string | undefined {
  const [, group = '', unit = ''] = stateOf(change).owner.split('/');
  const isService = group !== names.platformGroup && group !== names.deliveryGroup && !unit.startsWith('_');
  return isService && change.after !== undefined ? unit : undefined;
}
