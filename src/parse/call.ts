import type { Port } from '../model/port';
import type { RequestPattern } from '../model/request-pattern';

/** One declared call inside the mesh. */
export interface Call {
  readonly from: { readonly project: string; readonly service: string };
  readonly to: { readonly project: string; readonly service: string };
  readonly ports: readonly Port[];
  /** Any of these requests; undefined for all. */
  readonly only: readonly RequestPattern[] | undefined;
}
