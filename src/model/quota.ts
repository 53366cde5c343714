/** What a tenant may use in one environment of one cluster, sidecars included. Quantities as Kubernetes writes them. */
export interface Quota {
  readonly cpu: string;
  readonly memory: string;
  readonly pods: number;
  readonly storage: string;
}
