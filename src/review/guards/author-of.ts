import { generatedMarker } from '../../conventions/generated-marker';
import { paths } from '../../conventions/paths';
import type { RenderedTree } from '../../model/tree-pair';

const marker = `${generatedMarker} from `;

/** Tells the author's file of a file below `dist/`, from its first line; the platform's where that says nothing. */
export function authorOf(tree: RenderedTree): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const found = known.get(file) ?? readAuthor(tree.read(file) ?? '');
    known.set(file, found);
    return found;
  };
}

function readAuthor(text: string): string {
  if (!text.startsWith(marker)) return paths.platform;
  return /^[^;\n]+/.exec(text.slice(marker.length))?.[0] ?? paths.platform;
}
