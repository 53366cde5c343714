import { paths } from '../conventions/paths';
import type { LockedProject } from '../model/image-locks';
import { problem, type Problem } from '../problems/problem';
import { environmentBefore } from './environment-before';
import type { ImageChange } from './image-change';
import { sameImage } from './same-image';

/**
 * Groups of services of which a change leaves some behind: what the environment before runs of them would run here
 * for some and not for others. A change that touches none of a group says nothing of it.
 *
 * @param changes of one project in one environment
 */
export function checkGroups(project: LockedProject, changes: readonly ImageChange[]): readonly Problem[] {
  const environment = changes[0]?.environment ?? '';
  const before = environmentBefore(project, environment);
  if (before === undefined) return [];
  const { images, services } = project;
  const changed = new Map(changes.map(({ key, after }) => [key, after]));
  const moved = new Set(changes.map(({ service }) => service));
  const isBehind = (service: string) =>
    (services.get(service) ?? []).some((key) => {
      const here = changed.get(key) ?? images.get(environment)?.get(key);
      return !sameImage(here, images.get(before)?.get(key));
    });
  return [...project.groups].flatMap(([group, members]) => {
    if (!members.some((service) => moved.has(service))) return [];
    const missing = members.filter(isBehind).join(', ');
    const at = { file: project.file, path: ['groups', group] };
    const also = { file: paths.imageLock(project.name, environment) };
    return missing === ''
      ? []
      : [problem('half-promoted-group', at, { group, missing, before, environment }, also)];
  });
}
