import type { TreePair } from '../../../model/tree-pair';
import { readStates } from '../../compare/read-states';
import { imageUses, mayRunImages, type ImageUse } from './image-use';

const separator = '\n---\n';

/**
 * What runs of some services everywhere after the change. Reads only files that lie in folders of their names, and of
 * these only what makes pods.
 */
export function readRunning({ head }: TreePair, units: ReadonlySet<string>): readonly ImageUse[] {
  return head
    .files()
    .filter((file) => units.has(file.split('/')[2] ?? ''))
    .flatMap((file) => {
      const text = head.read(file);
      if (text === undefined || !mayRunImages(text)) return [];
      const documents = text.replace(/\n$/, '').split(separator).filter(mayRunImages);
      return readStates(file, `${documents.join(separator)}\n`).states.flatMap(imageUses);
    });
}
