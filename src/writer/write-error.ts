/**
 * A write that could not be carried out: a blocked plan, or the operating system's refusal (no space,
 * no permission), which is kept as the cause. Whatever it interrupted, each file is whole, old or new.
 */
export class WriteError extends Error {
  override readonly name = 'WriteError';
  /** The path, relative to the root, that the failing step was about; empty for the root itself. */
  readonly path: string;

  constructor(message: string, path: string, options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}
