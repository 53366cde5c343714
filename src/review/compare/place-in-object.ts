/** Where a comparison or a normalisation is in an object: names of the field and of the one that holds it. */
export interface PlaceInObject {
  readonly name: string;
  readonly of: string;
  /** Whether `rules` are tried one after the other in this kind. */
  readonly ordered: boolean;
}
