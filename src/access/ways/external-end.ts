import type { WayEnd } from './way';

/** An end outside of the cluster, by what a policy calls it: a name, a range of addresses, an entity. */
export const externalEnd = (host: string): WayEnd => `external:${host}`;
