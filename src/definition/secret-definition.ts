/** A secret, and how the container gets to see it. */
export interface SecretDefinition {
  /**
   * Its name. In the store it lies below `<project>/<environment>/`; `existing` and `csi` name an object of the
   * namespace as it is. Rejected: the same name twice in one service.
   */
  readonly name: string;
  /**
   * Who brings the values into the namespace; none of them stands here.
   *
   * - `store`: External Secrets copies it from the company's store, and again when it changes there
   * - `existing`: a Secret that somebody else keeps in the namespace
   * - `csi`: the Secrets Store CSI driver mounts a SecretProviderClass of the namespace; needs `mount`, and
   *   makes no environment variables
   * - `sealed`: a SealedSecret, from `sealed/<cluster>/<environment>/<service>-<name>.json` beside the definition:
   *   what `kubeseal` wrote for exactly that name and namespace
   *
   * @default 'store'
   */
  readonly from?: 'store' | 'existing' | 'csi' | 'sealed';
  /** Environment variables by the key that fills them. @default every key is one, unless there is a `mount` */
  readonly env?: Readonly<Record<string, string>>;
  /** Directory that gets a file for each key. @default none */
  readonly mount?: string;
  /** Keys that become files; the others do not. Rejected without `mount`, and for `csi`. @default all */
  readonly keys?: readonly string[];
}
