export interface SecretDefinition {
  /** Name in the store, below `<project>/<environment>/`. */
  readonly name: string;
  /** Environment variables by the key that fills them. @default none */
  readonly env?: Readonly<Record<string, string>>;
  /** Directory that gets a file for each key. @default none */
  readonly mount?: string;
}
