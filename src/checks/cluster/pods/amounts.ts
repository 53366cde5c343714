/** Amounts of resources by name, in nanos. */
export type Amounts = ReadonlyMap<string, bigint>;
