import { paths } from '../conventions/paths';
import type { Image } from '../model/image';
import type { ImageLocks, LockedProject } from '../model/image-locks';
import { problem, type Problem } from '../problems/problem';
import { findNamed } from './find-named';
import type { ImageChange } from './image-change';

/** What `image set` was asked for. */
export interface SetRequest {
  /** `project/service`, or `project/service/version`. */
  readonly name: string;
  readonly environment: string;
  readonly tag: string | undefined;
  readonly digest: string | undefined;
}

/**
 * The entry that a request changes. A new tag without a digest leaves none behind: the old digest would run the old
 * image under the new name.
 */
export function planSet(locks: ImageLocks, request: SetRequest): readonly ImageChange[] | Problem {
  const { name, environment, tag, digest } = request;
  const named = findNamed(locks, name, environment);
  if ('code' in named) return named;
  const { project, keys } = named;
  const at = { file: project.file, path: ['services'] };
  if (tag === undefined && digest === undefined) return problem('no-image-named', at, { name });
  const [[key, service] = ['', '']] = keys;
  if (keys.size !== 1 || !name.includes('/')) {
    return problem('several-images', at, {
      name,
      known: [...keys.keys()].map((one) => `${project.name}/${one}`).join(', '),
    });
  }
  const before = project.images.get(environment)?.get(key);
  const known = before ?? elsewhere(project, key);
  const wanted = tag ?? known?.tag;
  if (known === undefined || wanted === undefined) {
    const file = paths.imageLock(project.name, environment);
    return problem('unknown-repository', at, { key, file });
  }
  const after: Image = { repository: known.repository, tag: wanted, digest };
  return [{ project: project.name, environment, service, key, before, after }];
}

/** The image of the same entry in another environment, the lowest that has one. */
function elsewhere({ environments, images }: LockedProject, key: string): Image | undefined {
  return environments.map((one) => images.get(one)?.get(key)).find((image) => image !== undefined);
}
