/** Quantities as Kubernetes writes them. No CPU limit means the container may use what the node has left. */
export interface Resources {
  readonly cpu: string;
  readonly memory: string;
  readonly cpuLimit: string | undefined;
  readonly memoryLimit: string;
}
