/** A secret made available to a service. Values have no place here. */
export interface SecretUse {
  /** As the definition names it; unique in the service. */
  readonly name: string;
  readonly from: SecretOrigin;
  /** Every key becomes an environment variable. */
  readonly asEnv: boolean;
  /** Directory that gets a file for each key. */
  readonly mount: string | undefined;
  /** Keys that become files; empty for all. */
  readonly keys: readonly string[];
}

/** Who brings the values into the namespace. */
export type SecretOrigin =
  /** External Secrets, from this key of the store: `<project>/<environment>/<name>`. */
  | { readonly kind: 'store'; readonly remote: string }
  /** Somebody else: there is a Secret of that name. */
  | { readonly kind: 'existing' }
  /** The Secrets Store CSI driver, by a SecretProviderClass of that name. Files only. */
  | { readonly kind: 'csi' }
  /** The controller of SealedSecrets, from what was encrypted for it, by key. */
  | { readonly kind: 'sealed'; readonly ciphertext: Readonly<Record<string, string>> };
