export interface Retries {
  /** Attempts after the first. */
  readonly attempts: number;
  /** Istio duration of one attempt; undefined means none. */
  readonly perTry: string | undefined;
  /** What never reached the service, that and lost answers to idempotent methods, or to all. */
  readonly repeat: 'unsent' | 'idempotent' | 'everything';
}
