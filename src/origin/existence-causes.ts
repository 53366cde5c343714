import { names } from '../conventions/names';
import type { Cause } from '../problems/cause';
import type { Attempt } from './attempt-on';
import { findExistence } from './find-existence';
import { layerName } from './layer-name';
import type { Leaf } from './leaf';
import type { OpenUnit } from './open-unit';

/**
 * Why a field is there at all, where no value that anybody wrote decides what it says: the smallest parts of definitions
 * without which it would not be there, or else what its whole unit is there for.
 */
export function existenceCauses(unit: OpenUnit, attempt: Attempt): readonly Cause[] {
  const { tenant, target, sources } = unit;
  const own = sources.projects.find(({ name }) => name === tenant?.project.name);
  const service = tenant?.project.services.has(target.name) === true;
  const part = (file: string, path: Leaf['path'], root: unknown): Leaf => ({
    file,
    path,
    value: path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], root),
  });
  const unitItself = (): Leaf => {
    const { file, definition } = own ?? sources.platform;
    if (own === undefined || tenant === undefined)
      return part(file, ['clusters', target.cluster], definition);
    if (service) return part(file, ['services', target.name], definition);
    if (target.name === names.extensionUnit) return part(file, ['extend'], definition);
    return part(file, ['environments', tenant.environment.name], definition);
  };
  const searched: Leaf[] = service
    ? [unitItself()]
    : [own ?? [], sources.platform].flat().map(({ file, definition }) => part(file, [], definition));
  const found =
    target.name === names.extensionUnit ? [] : searched.flatMap((leaf) => findExistence(leaf, attempt));
  return (found.length > 0 ? found : [unitItself()]).map((leaf) => ({
    place: { file: leaf.file, path: leaf.path },
    layer: leaf.path[0] === 'extend' ? 'code' : layerName(leaf, unit),
    value: leaf.value,
    role: 'exists',
    beat: [],
  }));
}
