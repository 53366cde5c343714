/** Teams of the place where the repository is hosted that review what is no project's. */
export interface Owners {
  readonly organization: string;
  readonly platform: string;
  readonly security: string;
}
