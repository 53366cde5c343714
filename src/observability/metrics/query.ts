import type { Variables } from '../promql/substitute';

/** A query of the stack, and where it stands. */
export interface Query {
  readonly expr: string;
  readonly of: 'alert' | 'recording' | 'panel';
  /** Name of the rule, or `<dashboard> / <panel>`. */
  readonly name: string;
  /** Project that it belongs to; undefined for the platform's. */
  readonly project: string | undefined;
  /** Whether the project wrote it itself, as an alert of that name. */
  readonly isCustom: boolean;
  /** Choices of the dashboard; undefined for rules, where a dollar sign is one. */
  readonly variables?: Variables;
  /** Labels of the result that texts beside it show. */
  readonly shows: readonly string[];
}
