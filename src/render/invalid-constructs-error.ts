/** What is wrong with one construct. */
export interface ConstructFailure {
  /** Path of the construct in its cdk8s app. */
  readonly construct: string;
  readonly message: string;
}

/** Everything that keeps a construct tree from being rendered: what its validations say, and what would not render. */
export class InvalidConstructsError extends Error {
  readonly failures: readonly ConstructFailure[];

  constructor(failures: readonly ConstructFailure[]) {
    super(failures.map(({ construct, message }) => `${construct}: ${message}`).join('\n'));
    this.name = 'InvalidConstructsError';
    this.failures = failures;
  }
}
