/** The Elasticsearch that logs are kept in, outside the cluster. */
export interface LogStore {
  readonly hosts: readonly { readonly host: string; readonly port: number }[];
  /** Address ranges they answer from. */
  readonly addresses: readonly string[];
  /** Key of the company's store with its user and password and, if its authority is a private one, that. */
  readonly secret: string;
  readonly privateAuthority: boolean;
  /** Image of what reads logs and sends them. */
  readonly collector: string;
}
