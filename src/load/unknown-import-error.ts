/** Thrown where a definition imports what is not there. */
export class UnknownImportError extends Error {
  override readonly name = 'UnknownImportError';
  readonly what: 'package' | 'helper';
  readonly imported: string;
  /** What could have been imported. */
  readonly known: readonly string[];

  constructor(what: UnknownImportError['what'], imported: string, known: readonly string[]) {
    super(`there is no ${what} ${imported}`);
    this.what = what;
    this.imported = imported;
    this.known = known;
  }
}
