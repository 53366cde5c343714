import type { ServiceSettings } from '../../definition/service-definition';
import { problem, type Problem } from '../../problems/problem';
import { checkName } from './check-name';

/**
 * Pull secrets of one environment that no object can be called after, or that are used otherwise as well.
 *
 * @param at the list, in whichever layer wrote it
 */
export function checkPullSecrets(
  { pullSecrets = [], secrets = [], volumes = {} }: ServiceSettings,
  at: { readonly file: string; readonly path: readonly (string | number)[] },
): readonly Problem[] {
  const others = new Set([
    ...secrets.map((secret) => (typeof secret === 'string' ? secret : secret.name)),
    ...Object.values(volumes).flatMap((volume) => ('credentials' in volume ? [volume.credentials] : [])),
  ]);
  return pullSecrets.flatMap((name, index) => {
    const place = { file: at.file, path: [...at.path, index] };
    return [
      ...checkName('secret', name, place),
      ...(others.has(name) || pullSecrets.indexOf(name) < index
        ? [problem('duplicate-secret', place, { name })]
        : []),
    ];
  });
}
