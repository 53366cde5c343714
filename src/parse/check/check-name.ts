import { nameLimits } from '../../conventions/name-limits';
import { reservedNames } from '../../conventions/reserved-names';
import { problem, type Place, type Problem } from '../../problems/problem';

/** One problem if the name is no DNS label that its objects can carry, with the nearest name that is. */
export function checkName(what: keyof typeof nameLimits, name: string, at: Place): readonly Problem[] {
  const limit = nameLimits[what];
  const own = what === 'project' || what === 'service' ? reservedNames[what] : [];
  if (own.includes(name) || reservedNames.anything.includes(name)) {
    return [problem('reserved-name', at, { what, name })];
  }
  if (name.length <= limit && /^[a-z]([-a-z0-9]*[a-z0-9])?$/.test(name)) {
    return [];
  }
  const mended = name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, limit)
    .replaceAll(/^[^a-z]+|-+$/g, '');
  return [problem('invalid-name', at, { what, name, limit, suggestion: mended === '' ? undefined : mended })];
}
