/** Which nodes its pods may run on. */
export interface PlacementDefinition {
  /** A pool of the cluster, by its name there. @default any node without taints */
  readonly pool?: string;
  /** What the image was built for; needed where a cluster has nodes of both. @default any */
  readonly architecture?: 'amd64' | 'arm64';
}
