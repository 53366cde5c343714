import type { ExternalDefinition } from './external';

export type CallDefinition =
  | string
  | { readonly to: string; readonly ports: readonly string[] }
  | ExternalDefinition;
