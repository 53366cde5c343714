import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { digestBytes } from '../conventions/digest-bytes';
import type { TakeFile } from '../model/take-file';
import type { DiskStates } from './disk-states';
import { holdsBytes } from './holds-bytes';
import { ifAllowed } from './if-allowed';
import { isPlainPath } from './is-plain-path';
import { Staging } from './staging';

/**
 * Rendered files that wait until everything is checked: on the disk, so that no run holds all texts in memory. What lies
 * in its place already is not staged, and neither is what cannot be: whoever writes it has it rendered again.
 */
export class Drafts {
  readonly staging: Staging;
  readonly #root: string;
  readonly #states: DiskStates;
  readonly #isKept: boolean;
  /** Digests of what is staged, by path. */
  readonly #staged = new Map<string, string>();
  readonly #directories = new Set<string>();

  /**
   * @param isKept whether anything is to be written; otherwise files are compared with what lies there, and no more
   */
  constructor(root: string, states: DiskStates, isKept: boolean) {
    this.staging = new Staging(root, dirname(root));
    this.#root = root;
    this.#states = states;
    this.#isKept = isKept;
  }

  readonly take: TakeFile = (path, text) => {
    const bytes = Buffer.from(text);
    const digest = digestBytes(bytes);
    if (!isPlainPath(path) || holdsBytes(this.#root, path, bytes, digest, this.#states)) return digest;
    if (this.#isKept) this.#stage(path, bytes, digest);
    return digest;
  };

  /** Whether the staging directory holds a file under its path. */
  has(path: string, digest: string): boolean {
    return this.#staged.get(path) === digest;
  }

  /** Leaves nothing. */
  drop(): void {
    this.#staged.clear();
    this.staging.drop();
  }

  #stage(path: string, bytes: Buffer, digest: string): void {
    const file = `${this.staging.path}/${path}`;
    this.#staged.delete(path);
    const isWhole = ifAllowed(() => {
      this.staging.open();
      this.#makeDirectory(dirname(file));
      writeFileSync(file, bytes);
      return true;
    });
    if (isWhole === true) this.#staged.set(path, digest);
    // It may lie there in part.
    else ifAllowed(() => rmSync(file, { force: true }));
  }

  #makeDirectory(directory: string): void {
    if (this.#directories.has(directory)) return;
    mkdirSync(directory, { recursive: true });
    this.#directories.add(directory);
  }
}
