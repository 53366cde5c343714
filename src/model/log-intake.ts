/** Where logs are sent as JSON by TCP, an object a line. */
export interface LogIntake {
  readonly host: string;
  readonly port: number;
  /** Address ranges it answers from. */
  readonly addresses: readonly string[];
}
