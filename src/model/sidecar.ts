/** The proxy of a pod. Quantities as Kubernetes writes them. */
export interface Sidecar extends ProxyResources {
  /** Whether it is as the mesh was installed, so that pods need not say it. */
  readonly inherited: boolean;
  /** Threads it works with; undefined for as many as its CPU limit has cores. */
  readonly concurrency: number | undefined;
}

export interface ProxyResources {
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string;
  readonly memoryLimit: string;
}
