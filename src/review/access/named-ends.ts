/** Namespaces whose pods a rule may mean; `any` where it does not say, so that it depends on what others are like. */
export type NamedEnds = readonly string[] | 'any';
