/** What a code means: severity and words. `what` says what is wrong, `remedy` what to do about it. */
interface Entry<Args> {
  readonly severity: 'error' | 'warning';
  readonly what: (args: Args) => string;
  readonly remedy: (args: Args) => string;
}

/** One entry of the registry, so that the compiler knows its arguments. */
export const entry = <Args>(entry: Entry<Args>): Entry<Args> => entry;
