/** What a code means: severity and words. `what` says what is wrong, `remedy` what to do about it. */
export interface Entry<Args> {
  readonly severity: 'error' | 'warning';
  readonly what: (args: Args) => string;
  readonly remedy: (args: Args) => string;
  /** What happens where it is not mended, in a few sentences. `explain` and the page of the code show it. */
  readonly why: string;
  /** A case of it, which `explain` and the page of the code put into words. */
  readonly example: Args;
  /** What other tools call it, such as `IST0101` of `istioctl analyze` or `KIA1101` of Kiali. */
  readonly upstream?: readonly string[];
  /** Page that the rule follows from. */
  readonly source?: string;
}

/** One entry of the registry, so that the compiler knows its arguments. */
export const entry = <Args>(entry: Entry<Args>): Entry<Args> => entry;
