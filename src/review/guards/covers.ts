import type { Waiver } from '../../model/waiver';
import type { Change } from '../change';
import type { GuardCode } from './guard';
import { nameOf } from './name-of';
import { projectOf } from './project-of';
import { stateOf } from './state-of';

/** Whether a waiver is about a change that a guard refuses. */
export function covers(waiver: Waiver, guard: GuardCode, source: string, change: Change): boolean {
  const state = stateOf(change);
  return (
    waiver.guard === guard &&
    (waiver.project === undefined || waiver.project === projectOf(source)) &&
    (waiver.cluster === undefined || waiver.cluster === state.cluster) &&
    (waiver.object === undefined || waiver.object === nameOf(state))
  );
}
