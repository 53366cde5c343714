import { createHash } from 'node:crypto';

/** SHA-256 of texts, each kept apart from the next, as 43 characters that may stand in the name of a file. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}
