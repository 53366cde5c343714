/** Storage of a service. Made by `disk()`, `smb()`, `nfs()` or `scratch()`, which say what each field means. */
export type VolumeDefinition = ScratchVolume | DiskVolume | SmbVolume | NfsVolume;

interface Mounted {
  /** Absolute directory in the container. */
  readonly mount: string;
  /** Size as Kubernetes writes it, like `'10Gi'`. */
  readonly size: string;
}

interface ScratchVolume extends Mounted {
  readonly volume: 'scratch';
  /** Whether it is kept in memory; it then counts against the memory limit. */
  readonly memory?: boolean;
}

interface DiskVolume extends Mounted {
  readonly volume: 'disk';
  /** Name of one of the cluster's storage classes; without one its `block`. */
  readonly class?: string;
}

interface ShareVolume extends Mounted {
  /** Host of the file server. */
  readonly server: string;
  /** Share or path on it. */
  readonly share: string;
  /** Whether the service may only read. */
  readonly readOnly?: boolean;
}

interface SmbVolume extends ShareVolume {
  readonly volume: 'smb';
  /** Secret with the share's credentials; NFS has none. */
  readonly credentials: string;
}

interface NfsVolume extends ShareVolume {
  readonly volume: 'nfs';
}
