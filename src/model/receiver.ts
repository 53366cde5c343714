/** A way to reach people, at one place: what it takes to send is read from one key of the store. */
export type Receiver =
  | { readonly kind: 'mail'; readonly id: string; readonly address: string }
  | (Credentials & { readonly kind: 'webhook'; readonly host: string; readonly port: number })
  | (Credentials & { readonly kind: 'slack'; readonly channel: string })
  | (Credentials & { readonly kind: 'pagerduty' })
  | (Credentials & {
      readonly kind: 'wecom';
      readonly corporation: string;
      readonly agent: number;
      readonly parties: readonly number[];
    })
  | (Credentials & { readonly kind: 'dingtalk' });

interface Credentials {
  /** `platform/<name>` or `<project>/<environment>/<name>`: one on a cluster. */
  readonly id: string;
  /** Key of the company's store. */
  readonly remote: string;
}
