/** A secret of the company's store, made available under the service's own name. */
export interface SecretUse {
  readonly name: string;
  /** Key in the store: `<project>/<environment>/<name>`. */
  readonly remote: string;
  /** Every key becomes an environment variable. */
  readonly asEnv: boolean;
  /** Directory that gets a file for each key. */
  readonly mount: string | undefined;
}
