import { names } from '../../conventions/names';
import type { ServiceSettings } from '../../definition/service-definition';
import type { Volume } from '../../model/volume';
import type { Placement } from './placement';

/** Storage, with what the cluster has for it. */
export function placeVolumes(settings: ServiceSettings, placement: Placement): readonly Volume[] {
  return Object.entries(settings.volumes ?? {}).map(([key, volume]) =>
    toVolume(key, volume, settings, placement),
  );
}

function toVolume(
  name: string,
  definition: NonNullable<ServiceSettings['volumes']>[string],
  settings: ServiceSettings,
  { cluster, name: service }: Placement,
): Volume {
  switch (definition.volume) {
    case 'scratch':
      return {
        kind: 'scratch',
        name,
        mount: definition.mount,
        size: definition.size,
        memory: definition.memory ?? false,
      };
    case 'disk':
      return {
        kind: 'disk',
        name,
        mount: definition.mount,
        size: definition.size,
        storageClass:
          (definition.class === undefined ? undefined : cluster.storage.classes[definition.class]) ??
          cluster.storage.block,
      };
    case 'smb':
    case 'nfs':
      return {
        kind: definition.volume,
        name,
        mount: definition.mount,
        size: definition.size,
        server: definition.server,
        share: definition.share,
        readOnly: definition.readOnly ?? false,
        credentials:
          definition.volume === 'nfs' ? undefined : credentials(definition.credentials, service, settings),
      };
  }
}

/** The Secret that mounts a share: the service's own, unless it lists it as somebody else's. */
function credentials(name: string, service: string, { secrets = [] }: ServiceSettings): string {
  const listed = secrets.find((secret) => typeof secret !== 'string' && secret.name === name);
  return typeof listed === 'object' && listed.from === 'existing' ? name : names.secret(service, name);
}
