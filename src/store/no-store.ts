import type { Store } from '../model/store';

/** Keeps nothing. */
export const noStore: Store = {
  get: () => undefined,
  put: () => undefined,
  putWritten: () => undefined,
  hold: () => undefined,
  forget: () => undefined,
};
