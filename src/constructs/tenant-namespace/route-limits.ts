type Fields = Readonly<Record<string, unknown>>;

/** What limits add to a route of Envoy. */
export interface RouteLimits {
  /** How requests are described to the filters. */
  readonly rateLimits: readonly Fields[];
  /** Configuration of filters, by their names. */
  readonly perFilter: Fields;
}
