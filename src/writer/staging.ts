import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { clearLeftovers } from './clear-leftovers';

/**
 * The directory of a run whose files wait to be renamed into a root. It is made when the first file comes, and `drop`
 * leaves nothing of it.
 */
export class Staging {
  readonly path: string;
  readonly #parents: readonly string[];
  #isOpen = false;

  /**
   * @param root where it lies, and so in the same file system
   * @param beside where it lies as long as there is no root
   */
  constructor(root: string, beside = root) {
    const isThere = existsSync(root);
    this.path = `${isThere ? root : beside}/.meshwright-${process.pid}`;
    this.#parents = isThere && beside !== root ? [root, beside] : [beside];
  }

  /** Removes what killed runs left. */
  clear(): void {
    if (!this.#isOpen) this.#parents.forEach(clearLeftovers);
  }

  open(): void {
    if (this.#isOpen) return;
    this.clear();
    mkdirSync(this.path);
    this.#isOpen = true;
    // What a killed run leaves belongs in no commit.
    writeFileSync(`${this.path}/.gitignore`, '*\n');
  }

  drop(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    try {
      rmSync(this.path, { recursive: true, force: true });
    } catch {
      // What led here matters more, and the next run clears what is left.
    }
  }
}
