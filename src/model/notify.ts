import type { Receiver } from './receiver';

/** Who gets a tenant's alerts, by how urgent they are; undefined for the owner's mail address. */
export interface Notify {
  readonly page: readonly Receiver[] | undefined;
  readonly ticket: readonly Receiver[] | undefined;
}
