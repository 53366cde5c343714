/** What is read of a ServiceEntry. */
export interface ServiceEntrySpec {
  readonly hosts?: readonly string[];
  readonly addresses?: readonly string[];
  readonly exportTo?: readonly string[];
  readonly resolution?: string;
  readonly endpoints?: readonly { readonly address?: string }[];
}
