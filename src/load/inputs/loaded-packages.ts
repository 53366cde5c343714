import { digestInput } from './digest-input';
import { settingFiles } from './setting-files';

/**
 * Packages that definitions of a process have loaded. Node loads a package once, and keeps what it has read of where it
 * lies, so that a process which stays must end when they change.
 */
export class LoadedPackages {
  readonly #digests = new Map<string, string>();
  readonly #root: string;

  /** @param root absolute root of the repository */
  constructor(root: string) {
    this.#root = root;
    // How definitions are compiled is read anew each time.
    this.#add(settingFiles.filter((file) => !file.endsWith('tsconfig.json')).map((file) => `file ${file}`));
  }

  /** Adds those among what definitions depend on, by the names that `outsideInputs` gives. */
  note(inputs: Iterable<string>): void {
    this.#add([...inputs].filter((input) => input.startsWith('package ')));
  }

  /** Whether any is another now, or what says which there are. */
  haveChanged(): boolean {
    return [...this.#digests].some(([input, before]) => digestInput(this.#root, input) !== before);
  }

  #add(inputs: readonly string[]): void {
    for (const input of inputs) {
      if (!this.#digests.has(input)) this.#digests.set(input, digestInput(this.#root, input));
    }
  }
}
