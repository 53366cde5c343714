import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { suggest } from '../../problems/suggest';
import { checkName } from './check-name';
import { readSealedSecret, type SealedPlace } from '../read-sealed-secret';

/** Sealed secrets that the settings of one environment use and one cluster could not open. */
export function checkSealedSecrets(
  settings: ServiceSettings,
  place: SealedPlace,
  path: readonly (string | number)[],
): readonly Problem[] {
  return (settings.secrets ?? []).flatMap((secret, index): Problem[] => {
    if (typeof secret === 'string' || secret.from !== 'sealed') {
      return [];
    }
    const { file, name, missing, flaw, ciphertext = {} } = readSealedSecret(secret.name, place);
    // What is no name is said where names are checked, and nobody could seal it.
    if (checkName('secret', secret.name, place).length > 0) return [];
    const at = { file: place.file, path: [...path, index, 'name'] };
    const remedy = { file, name, namespace: place.namespace, cluster: place.cluster.name };
    if (missing) {
      return [problem('missing-sealed-secret', at, remedy)];
    }
    if (flaw !== undefined) {
      return [problem('unusable-sealed-secret', { file }, { ...remedy, reason: flaw })];
    }
    const known = Object.keys(ciphertext);
    const asked = [
      ...Object.entries(secret.env ?? {}).map(([variable, key]) => ({ key, field: ['env', variable] })),
      ...(secret.keys ?? []).map((key, at) => ({ key, field: ['keys', at] })),
    ];
    return asked
      .filter(({ key }) => !known.includes(key))
      .map(({ key, field }) =>
        problem(
          'unknown-reference',
          { file: place.file, path: [...path, index, ...field] },
          {
            what: `key of the sealed secret ${secret.name}`,
            name: key,
            suggestion: suggest(key, known),
            known: known.join(', '),
          },
        ),
      );
  });
}
