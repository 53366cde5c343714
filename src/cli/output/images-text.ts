import type { ImageChange } from '../../images/image-change';
import { sameImage } from '../../images/same-image';
import type { Image } from '../../model/image';

/** What became of entries of locks, a line for each. */
export function imagesText(changes: readonly ImageChange[]): string {
  return changes
    .map(({ project, environment, key, before, after }) => {
      const where = `${project}/${key} in ${environment}`;
      if (sameImage(before, after)) return `${where}: ${show(after)}, as before\n`;
      return `${where}: ${before === undefined ? 'new' : show(before)} → ${show(after)}\n`;
    })
    .join('');
}

const show = ({ tag, digest }: Image): string =>
  digest === undefined ? tag : `${tag}@${digest.slice(0, 'sha256:'.length + 12)}`;
