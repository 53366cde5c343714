import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../../conventions/paths';

/** Texts that one run keeps for the next. Any of them can be gone; what comes out is what was put in. */
export interface TextStore {
  readonly get: (key: string) => string | undefined;
  /** Where nothing can be written, nothing is kept. */
  readonly put: (key: string, text: string) => void;
}

/**
 * The texts kept in a repository.
 *
 * @param root absolute root of the repository
 */
export function textStore(root: string): TextStore {
  const folder = join(root, paths.kept);
  const fileOf = (key: string) => join(folder, `${hashOf(key)}.txt`);
  return {
    get: (key) => {
      try {
        const kept = readFileSync(fileOf(key), 'utf8');
        const text = kept.slice(hashLength);
        return kept.startsWith(hashOf(key + text)) ? text : undefined;
      } catch {
        return undefined;
      }
    },
    put: (key, text) => {
      const file = fileOf(key);
      try {
        mkdirSync(folder, { recursive: true });
        // Whole files only: others may read it now.
        writeFileSync(`${file}.${process.pid}`, hashOf(key + text) + text);
        renameSync(`${file}.${process.pid}`, file);
      } catch {
        // The next run does the same work again.
      }
    },
  };
}

const hashLength = 64;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
