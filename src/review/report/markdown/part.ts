/** A piece of the comment. */
export interface Part {
  /** Empty where there is nothing to say, or no room for any of it. */
  readonly text: string;
  /** What has no room, in words. */
  readonly left: string | undefined;
}
