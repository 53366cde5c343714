import type { RequestPattern } from '../model/request-pattern';
import type { Place } from '../problems/problem';

/** A way that somebody declared, or that the platform needs and documents. */
export interface DeclaredEdge {
  /** `<namespace>/<name>` of a workload. */
  readonly from: string;
  /** The same, or `external:` with the name or address of a system outside. */
  readonly to: string;
  /** Port of the called pods, or of the system. */
  readonly port: number;
  /** Any of these requests, as the called proxy sees them; undefined for all. */
  readonly requests?: readonly RequestPattern[] | undefined;
  /** Prefixes of whole segments, without a slash at the end; undefined for every path. */
  readonly below?: readonly string[] | undefined;
  /** Whether a token is needed. */
  readonly token: boolean;
  /** Prefixes below which none is. */
  readonly openBelow?: readonly string[];
  /** Address ranges that the system answers from, where they are known. */
  readonly addresses?: readonly string[];
  /** Where the author says so. */
  readonly at: Place;
}
