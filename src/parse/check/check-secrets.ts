import type { SecretDefinition } from '../../definition/secret-definition';
import type { ServiceSettings } from '../../definition/service-definition';
import { nameLimits } from '../../conventions/name-limits';
import { problem, type Place, type Problem } from '../../problems/problem';
import { checkName } from './check-name';

/** What is wrong with the secrets that one layer of a definition lists, wherever they end up. */
export function checkSecrets(
  secrets: NonNullable<ServiceSettings['secrets']>,
  place: (...path: readonly (string | number)[]) => Place,
): readonly Problem[] {
  const listed = secrets.map((secret): SecretDefinition =>
    typeof secret === 'string' ? { name: secret } : secret,
  );
  return listed.flatMap((secret, index) => {
    const at = (...path: readonly (string | number)[]) => place('secrets', index, ...path);
    const { name } = secret;
    return [
      ...checkSecretName(secret, typeof secrets[index] === 'string' ? at() : at('name')),
      ...(listed.findIndex((other) => other.name === name) < index
        ? [problem('duplicate-secret', at(), { name })]
        : []),
      ...(secret.from === 'csi' ? checkCsi(secret, at) : []),
      ...(secret.from !== 'csi' && secret.keys !== undefined && secret.mount === undefined
        ? [problem('keys-without-mount', at('keys'), { name })]
        : []),
    ];
  });
}

/** Names of objects of others may hold dots; ours are made of the name. */
function checkSecretName({ name, from }: SecretDefinition, at: Place): readonly Problem[] {
  const literal = from === 'existing' || from === 'csi';
  return literal &&
    name.length <= nameLimits.secret &&
    /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(name)
    ? []
    : checkName('secret', name, at);
}

/** The driver mounts; nothing it does ends in a variable. */
function checkCsi(
  { name, env, mount, keys }: SecretDefinition,
  at: (...path: readonly string[]) => Place,
): readonly Problem[] {
  return [
    ...(env !== undefined || mount === undefined
      ? [problem('csi-secret-without-files', env === undefined ? at() : at('env'), { name })]
      : []),
    ...(keys === undefined
      ? []
      : [
          problem('invalid-value', at('keys'), {
            field: 'keys',
            value: JSON.stringify(keys),
            expected: 'none: the SecretProviderClass names the files',
            suggestion: undefined,
          }),
        ]),
  ];
}
