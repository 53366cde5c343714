import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digest } from '../conventions/digest';
import { toWritten } from '../conventions/to-written';
import type { Store } from '../model/store';
import { forgetOld } from './forget-old';

/**
 * A store in a folder, a file for each result. Every file begins with what it is and with the digest of the rest, so
 * that one which was cut short, changed or renamed counts as none. What cannot be written is not kept.
 *
 * @param folder absolute; made when something is kept first
 */
export function openStore(folder: string): Store {
  let isOpen = false;
  const open = () => {
    if (isOpen) return;
    mkdirSync(folder, { recursive: true });
    // Whatever lies here belongs in no commit.
    writeFileSync(join(folder, '.gitignore'), '*\n');
    isOpen = true;
  };
  /** Folders are made once: who deletes the store during a run has a reason. */
  const made = new Set<string>();
  /** What this run asked for or put, by kind. */
  const used = new Map<string, Set<string>>();
  const note = (kind: string, key: string): void => {
    used.set(kind, (used.get(kind) ?? new Set()).add(key));
  };
  const putWritten: Store['putWritten'] = (kind, key, value) => {
    try {
      open();
      note(kind, key);
      if (!made.has(kind)) mkdirSync(join(folder, kind), { recursive: true });
      made.add(kind);
      const file = join(folder, kind, key);
      // A process that is killed meanwhile leaves another name behind.
      writeFileSync(`${file}.${process.pid}`, headOf(value.digest, kind, key) + value.text);
      renameSync(`${file}.${process.pid}`, file);
    } catch (error) {
      if (!isRefused(error)) throw error;
    }
  };
  return {
    get: (kind, key) => {
      note(kind, key);
      try {
        return unseal(readFileSync(join(folder, kind, key), 'utf8'), kind, key);
      } catch {
        return undefined;
      }
    },
    put: (kind, key, value) => putWritten(kind, key, toWritten(value)),
    putWritten,
    hold: note,
    forget: () => {
      for (const [kind, keys] of used) forgetOld(join(folder, kind), keys);
    },
  };
}

const headOf = (of: string, kind: string, key: string): string => `${kind} ${key} ${of}\n`;

function unseal(sealed: string, kind: string, key: string): unknown {
  const text = sealed.slice(sealed.indexOf('\n') + 1);
  return sealed.startsWith(headOf(digest(text), kind, key)) ? (JSON.parse(text) as unknown) : undefined;
}

/** By the file system, which says so in a code. */
const isRefused = (error: unknown): boolean => typeof (error as { code?: unknown }).code === 'string';
