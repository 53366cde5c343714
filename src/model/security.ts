export interface Security {
  readonly user: number | undefined;
  readonly group: number | undefined;
  readonly readOnlyRoot: boolean;
  readonly capabilities: readonly string[];
}
