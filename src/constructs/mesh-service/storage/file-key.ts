import { createHash } from 'node:crypto';

/**
 * Key of a file in the ConfigMap: its path, with what a key may not contain replaced
 * (https://kubernetes.io/docs/concepts/configuration/configmap/). Paths that would share a key get a suffix.
 */
export function fileKey(path: string, paths: readonly string[]): string {
  const key = toKey(path);
  return paths.some((other) => other !== path && toKey(other) === key)
    ? `${key}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`
    : key;
}

function toKey(path: string): string {
  return path.replace(/^\/+/, '').replaceAll(/[^-.\w]/g, '_');
}
