import type { SecretDefinition } from '../../definition/secret-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import type { SecretOrigin, SecretUse } from '../../model/secret-use';
import { readSealedSecret } from '../read-sealed-secret';
import type { Placement } from './placement';

/** Secrets that it uses, those that mount its shares included. */
export function placeSecrets(settings: ServiceSettings, placement: Placement): readonly SecretUse[] {
  const listed = (settings.secrets ?? []).map((secret) =>
    toSecretUse(typeof secret === 'string' ? { name: secret } : secret, placement),
  );
  const others = shareCredentials(settings).filter((name) => !listed.some((secret) => secret.name === name));
  return [
    ...listed,
    ...others.map((name) => ({
      name,
      from: origin({ name }, placement),
      asEnv: false,
      mount: undefined,
      keys: [],
    })),
  ];
}

/** Secrets that the node needs to mount a share, each once; the container never sees them. */
function shareCredentials({ volumes }: ServiceSettings): readonly string[] {
  const needed = Object.values(volumes ?? {}).flatMap((volume) =>
    volume.volume === 'smb' ? [volume.credentials] : [],
  );
  return [...new Set(needed)];
}

function toSecretUse(secret: SecretDefinition, placement: Placement): SecretUse {
  const { name, env, mount, keys } = secret;
  return {
    name,
    from: origin(secret, placement),
    asEnv: env === undefined && mount === undefined,
    mount,
    keys: keys ?? [],
  };
}

function origin({ name, from = 'store' }: SecretDefinition, placement: Placement): SecretOrigin {
  switch (from) {
    case 'existing':
    case 'csi':
      return { kind: from };
    case 'sealed': {
      const { ciphertext } = readSealedSecret(name, placement);
      return { kind: 'sealed', ciphertext: ciphertext ?? {} };
    }
    case 'store':
      return { kind: 'store', remote: `${placement.project}/${placement.environment}/${name}` };
  }
}
