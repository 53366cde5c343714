import type { Port } from '../../../model/port';

/** Where requests come in: a port inside the mesh, or a path of a gateway that leads to one. */
export interface Entrance {
  readonly port: Port;
  /** Whether callers inside the mesh come in here. */
  readonly mesh: boolean;
  /** Path prefix without a slash at its end. */
  readonly prefix: string;
  /** Whether the service sees paths without it. */
  readonly strip: boolean;
}
