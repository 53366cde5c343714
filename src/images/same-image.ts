import type { Image } from '../model/image';

/** Whether two images are the same as far as a lock says. */
export function sameImage(one: Image | undefined, other: Image | undefined): boolean {
  return one?.repository === other?.repository && one?.tag === other?.tag && one?.digest === other?.digest;
}
