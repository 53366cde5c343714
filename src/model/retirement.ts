/** Since when a service is on its way out, and why. */
export interface Retirement {
  /** YYYY-MM-DD. */
  readonly on: string;
  readonly reason: string;
}
