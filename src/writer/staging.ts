import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clearLeftovers } from './clear-leftovers';

/**
 * The directory of a run whose files wait to be renamed into a root. It lies in the root, or beside one that is not there
 * yet, and so in the same file system. It is made when the first file comes, and `drop` leaves nothing of it.
 */
export class Staging {
  readonly path: string;
  readonly #parent: string;
  #isOpen = false;

  constructor(root: string) {
    this.#parent = lstatSync(root, { throwIfNoEntry: false }) === undefined ? dirname(root) : root;
    this.path = `${this.#parent}/.meshwright-${process.pid}`;
  }

  /** Removes what killed runs left. */
  clear(): void {
    if (!this.#isOpen) clearLeftovers(this.#parent);
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
