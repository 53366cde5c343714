export interface Image {
  readonly repository: string;
  readonly tag: string;
  /** `sha256:…`, or undefined where nobody recorded it. */
  readonly digest: string | undefined;
}
