import { movingTag } from '../../conventions/moving-tag';
import type { Image } from '../../model/image';
import type { Environment } from '../../model/platform';
import { problem, type Problem } from '../../problems/problem';

/** Images of a lock that an environment does not accept, by what it asks of them. */
export function checkImages(
  images: ReadonlyMap<string, Image>,
  { name: environment, images: accepted }: Environment,
  file: string,
): readonly Problem[] {
  return [...images].flatMap(([key, { tag, digest }]): Problem[] => {
    const at = { file, path: [key] };
    if (digest !== undefined || accepted === 'any') {
      return [];
    }
    if (accepted === 'digest') {
      return [problem('missing-digest', { ...at }, { key, file, environment })];
    }
    return movingTag.test(tag)
      ? [problem('moving-tag', { ...at, path: [key, 'tag'] }, { key, tag, environment })]
      : [];
  });
}
