import { paths } from '../../conventions/paths';
import type { ImageChange } from '../../images/image-change';
import { sameImage } from '../../images/same-image';
import type { Image } from '../../model/image';
import type { WritePlan } from '../../writer/write-plan';

/** What became of entries of locks, a line for each, and the files of `dist/` that followed. */
export function imagesText(changes: readonly ImageChange[], plan: WritePlan): string {
  const entries = changes.map(({ project, environment, key, before, after }) => {
    const where = `${project}/${key} in ${environment}`;
    if (sameImage(before, after)) return `${where}: ${show(after)}, as before\n`;
    return `${where}: ${before === undefined ? 'new' : show(before)} → ${show(after)}\n`;
  });
  const files = [
    ...plan.created.map((path) => `  + ${paths.dist}/${path}\n`),
    ...plan.changed.map((path) => `  ~ ${paths.dist}/${path}\n`),
    ...plan.removed.map((path) => `  - ${paths.dist}/${path}\n`),
  ];
  return [...entries, ...files].join('');
}

const show = ({ tag, digest }: Image): string =>
  digest === undefined ? tag : `${tag}@${digest.slice(0, 'sha256:'.length + 12)}`;
