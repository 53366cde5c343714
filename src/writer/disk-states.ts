import type { Stats } from 'node:fs';

/** What a file system says of a file without opening it: size, times of content and inode in milliseconds, inode. */
type State = readonly [size: number, mtime: number, ctime: number, ino: number];

/** Files by path below the root, with the state they had when they were read, and the digest of their bytes. */
export type KeptStates = Readonly<Record<string, readonly [...State, digest: string]>>;

/** Within one tick of a file system's clock a file can change and look the same; git calls it racy. */
const tick = 100;

/**
 * Digests of files on the disk. A file that looks as it did when it was read last is not read again: whoever changes it
 * moves at least its ctime, which no program can set. Paths are relative to one root, so that what is kept fits wherever
 * that lies.
 */
export class DiskStates {
  readonly #kept: KeptStates;
  readonly #states = new Map<string, readonly [...State, string]>();

  constructor(kept: KeptStates = {}) {
    this.#kept = kept;
  }

  /** Undefined where the file has to be read. */
  find(path: string, stats: Stats): string | undefined {
    const known = this.#states.get(path) ?? this.#kept[path];
    if (known === undefined) return undefined;
    const [size, mtime, ctime, ino, digest] = known;
    if (stats.size !== size || stats.mtimeMs !== mtime || stats.ctimeMs !== ctime || stats.ino !== ino) {
      return undefined;
    }
    this.#states.set(path, known);
    return digest;
  }

  /** Notes what was read, unless the file is so young that it may change unseen. */
  note(path: string, { size, mtimeMs, ctimeMs, ino }: Stats, digest: string): void {
    if (Math.max(ctimeMs, mtimeMs) < Date.now() - tick) {
      this.#states.set(path, [size, mtimeMs, ctimeMs, ino, digest]);
    }
  }

  /** What the next run may go by. */
  toKeep(): KeptStates {
    return Object.fromEntries(this.#states);
  }

  /** Whether there is anything that the last run did not know. */
  get hasNews(): boolean {
    const known = Object.keys(this.#kept);
    return (
      this.#states.size !== known.length ||
      [...this.#states].some(([path, state]) => this.#kept[path] !== state)
    );
  }
}
