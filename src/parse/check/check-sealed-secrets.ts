import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { readSealedSecret, type SealedPlace } from '../read-sealed-secret';

/** Sealed secrets that the settings of one environment use and one cluster could not open. */
export function checkSealedSecrets(
  settings: ServiceSettings,
  place: SealedPlace,
  path: readonly string[],
): readonly Problem[] {
  return (settings.secrets ?? []).flatMap((secret): Problem[] => {
    if (typeof secret === 'string' || secret.from !== 'sealed') {
      return [];
    }
    const { file, name, missing, flaw } = readSealedSecret(secret.name, place);
    const at = { file: place.file, path: [...path, 'secrets'] };
    const remedy = { file, name, namespace: place.namespace, cluster: place.cluster.name };
    if (missing) {
      return [problem('missing-sealed-secret', at, remedy)];
    }
    return flaw === undefined
      ? []
      : [problem('unusable-sealed-secret', { file }, { ...remedy, reason: flaw })];
  });
}
