import type { Image } from '../model/image';

/** What a lock says of an image, in the order in which it does. */
export function imageFields({ repository, tag, digest }: Image): readonly (readonly [string, string])[] {
  return [
    ['repository', repository],
    ['tag', tag],
    ...(digest === undefined ? [] : [['digest', digest] as const]),
  ];
}
