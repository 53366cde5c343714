/** What a headline asks of definitions. */
export interface Environments {
  /** Names in the order of promotion. */
  readonly order: readonly string[];
  /** Whether what lies in a namespace serves customers. */
  readonly isProduction: (cluster: string, namespace: string) => boolean;
}
