import { addToGroup } from '../../conventions/add-to-group';
import type { Change } from '../change';
import { nameOf } from './name-of';
import { stateOf } from './state-of';

const shown = 3;

/** The first objects of some, each with its clusters, and how many more there are. */
export function listObjects(changes: readonly Change[]): string {
  const clusters = new Map<string, string[]>();
  for (const change of changes) {
    const state = stateOf(change);
    addToGroup(clusters, nameOf(state), state.cluster);
  }
  const all = [...clusters].map(([name, on]) => `${name} on ${on.join(' and ')}`);
  const rest = all.length - shown;
  return `${all.slice(0, shown).join(', ')}${rest > 0 ? `, and ${rest} more` : ''}`;
}
