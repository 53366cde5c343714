import type { Variables } from '../promql/substitute';

/** Queries that are checked together. */
export interface QuerySet {
  /** The same list for dashboards that differ in names only. */
  readonly queries: readonly Query[];
  /** Puts names into the texts of the queries. */
  readonly fill?: (text: string) => string;
  /** Project that they belong to; undefined for the platform's. */
  readonly project: string | undefined;
}

/** A query of the stack, and where it stands. */
export interface Query {
  readonly expr: string;
  readonly of: 'alert' | 'recording' | 'panel';
  /** Name of the rule, or `<dashboard> / <panel>`. */
  readonly name: string;
  /** Whether the project wrote it itself, as an alert of that name. */
  readonly isCustom: boolean;
  /** Choices of the dashboard; undefined for rules, where a dollar sign is one. */
  readonly variables?: Variables;
  /** Labels of the result that texts beside it show. */
  readonly shows: readonly string[];
}
