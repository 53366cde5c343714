/** What is read of a ServiceEntry. */
export interface ServiceEntrySpec {
  readonly hosts?: readonly string[];
  readonly addresses?: readonly string[];
  readonly exportTo?: readonly string[];
  readonly ports?: readonly {
    readonly number: number;
    readonly name?: string;
    readonly targetPort?: number;
  }[];
  readonly resolution?: string;
  readonly endpoints?: readonly {
    readonly address?: string;
    readonly ports?: Readonly<Record<string, number>>;
  }[];
}
