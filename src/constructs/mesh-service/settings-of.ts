import { names } from '../../conventions/names';
import { serviceDefaults } from '../../conventions/service-defaults';
import type { MeshServiceProps } from './mesh-service-props';
import type { MeshServiceSettings } from './mesh-service-settings';
import { privateNetworks } from './private-networks';

/** What a `MeshService` is made by where nothing is said of the cluster that it runs on. */
const clusterDefaults: Partial<MeshServiceSettings> = {
  cni: 'calico',
  routing: 'istio',
  rootNamespace: names.rootNamespace,
  secretStore: { name: 'default', refresh: '1h' },
  networks: privateNetworks,
  proxyStatistics: [],
  traced: false,
};

/**
 * Props with every default filled in. Defaults are looked through and props copied at once, not the other way round:
 * those of a landscape leave nothing open.
 *
 * @param id of the construct, which is its name where props say none
 */
export function settingsOf(id: string, props: MeshServiceProps): MeshServiceSettings {
  const settings: Record<string, unknown> = { ...props };
  for (const defaults of [{ name: id }, serviceDefaults, clusterDefaults] as Readonly<
    Record<string, unknown>
  >[]) {
    for (const field in defaults) if (!(field in settings)) settings[field] = defaults[field];
  }
  return settings as unknown as MeshServiceSettings;
}
