import type { Change } from '../change';
import type { ObjectState } from '../object-state';

/** The state of an object that a change leaves, or that it left. */
export function stateOf({ before, after }: Change): ObjectState {
  const state = after ?? before;
  if (state === undefined) throw new Error('a change without a state');
  return state;
}
