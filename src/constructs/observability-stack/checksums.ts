import { annotations } from '../../conventions/annotations';
import type { ConfigSource } from './add-config-map';

/**
 * Annotations of a pod template that make a new pod of every new content. One for each ConfigMap, not one for
 * all: two pull requests that change two projects then change two lines.
 */
export function checksums(sources: readonly ConfigSource[]): Record<string, string> {
  return Object.fromEntries(sources.map(({ name, checksum }) => [annotations.configOf(name), checksum]));
}
