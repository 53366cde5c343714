/** CPU and memory of a proxy. */
export interface ProxyResourcesDefinition {
  /** CPU requested, `'250m'` or cores; at most `cpuLimit`. @default '100m' */
  readonly cpu?: string | number;
  /** Memory requested; at most `memoryLimit`. @default '128Mi' */
  readonly memory?: string;
  /** Most CPU it may use. @default 2 */
  readonly cpuLimit?: string | number;
  /** Most memory it may use. @default '1Gi' */
  readonly memoryLimit?: string;
}

/** The proxy beside the application. What is not said is as the mesh was installed. */
export interface SidecarDefinition extends ProxyResourcesDefinition {
  /** Threads it works with. @default as many as its CPU limit has cores */
  readonly concurrency?: number;
}
