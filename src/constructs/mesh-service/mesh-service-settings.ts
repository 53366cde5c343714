import type { Cni, ClusterNetworks, Mesh, SecretStore } from '../../model/platform';
import type { Service } from '../../model/service';

/** The props of a `MeshService` with every default filled in. */
export interface MeshServiceSettings extends Omit<Service, 'runtime' | 'source'> {
  readonly cni: Cni;
  readonly routing: Mesh['routing'];
  readonly rootNamespace: string;
  readonly secretStore: SecretStore;
  readonly networks: ClusterNetworks;
  readonly proxyStatistics: readonly string[];
  readonly traced: boolean;
  readonly logPort?: number | undefined;
  readonly project?: string;
  readonly environment?: string;
  readonly team?: string;
}
