import type { ServiceSettings } from '../../definition/service-definition';
import type { SecretUse } from '../../model/secret-use';
import type { Placement } from './placement';

/** Secrets of the store that it uses, those that mount its shares included. */
export function placeSecrets(settings: ServiceSettings, placement: Placement): readonly SecretUse[] {
  return [...(settings.secrets ?? []), ...shareCredentials(settings)].map((secret) =>
    secretUse(secret, placement),
  );
}

/** Secrets that the node needs to mount a share; the container never sees them. */
function shareCredentials({ volumes }: ServiceSettings): readonly { readonly name: string }[] {
  return Object.values(volumes ?? {}).flatMap((volume) =>
    volume.volume === 'smb' && volume.credentials !== undefined ? [{ name: volume.credentials }] : [],
  );
}

function secretUse(
  secret: string | { readonly name: string; readonly env?: unknown; readonly mount?: string },
  { project, environment }: Placement,
): SecretUse {
  const name = typeof secret === 'string' ? secret : secret.name;
  return {
    name,
    remote: `${project}/${environment}/${name}`,
    asEnv: typeof secret === 'string',
    mount: typeof secret === 'string' ? undefined : secret.mount,
  };
}
