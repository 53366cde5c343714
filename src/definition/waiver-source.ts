/** A file of waivers, read but not believed. */
export interface WaiverSource {
  /** Repository-relative. */
  readonly file: string;
  /** Project that it lies in; undefined for the platform's, which is about all of them. */
  readonly project: string | undefined;
  /** What it holds now. */
  readonly head: unknown;
  /** What it held at the base revision; undefined where it was not there, or was no JSON. */
  readonly base: unknown;
}
