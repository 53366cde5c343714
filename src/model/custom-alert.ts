/** An alert that a project wrote itself. */
export interface CustomAlert {
  readonly name: string;
  /** PromQL; which project's series it reads is not its to say. */
  readonly expr: string;
  /** How long it must hold, as Prometheus writes durations; undefined for at once. */
  readonly for: string | undefined;
  readonly severity: 'page' | 'ticket';
  readonly summary: string;
  readonly description: string;
}
