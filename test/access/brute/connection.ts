import type { OtherEnd } from './other-end';
import type { BrutePod } from './pod';

/** A TCP connection, seen from one of its pods. */
export interface Connection {
  readonly direction: 'ingress' | 'egress';
  /** Whose policies are asked: the called pod for ingress, the caller for egress. */
  readonly subject: BrutePod;
  readonly other: OtherEnd;
  /** Of the called pod, since Services are resolved before policies are asked; or of the system outside. */
  readonly port: number;
}
