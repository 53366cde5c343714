import { generatedMarker } from '../../src/conventions/generated-marker';

/** A text as the renderer would begin it, so that the writer takes the file for its own. */
export function generated(body: string): string {
  return `${generatedMarker} from apps/shop; do not edit.\n${body}\n`;
}
