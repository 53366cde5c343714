import { digest } from '../conventions/digest';
import type { Store } from '../model/store';
import type { Written } from '../model/written';
import type { Stage, Task } from './task';

/** Digests of all that a result follows from, by name, in a fixed order. */
export type From = Readonly<Record<string, string>>;

/** The store as a run uses it: by what a result follows from. It notes what was found there and what was not. */
export class Memory {
  readonly #tasks: Task[] = [];
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Every step that was asked for, in order. */
  get tasks(): readonly Task[] {
    return this.#tasks;
  }

  /**
   * What an earlier run came to; undefined when the step has to be taken.
   *
   * @param fits whether that still holds by what can be seen only now
   */
  find<T>(stage: Stage, subject: string, from: From, fits: (kept: T) => boolean = () => true): T | undefined {
    const found = this.#store.get(stage, keyOf(from)) as T | undefined;
    const kept = found !== undefined && fits(found) ? found : undefined;
    this.#tasks.push({ stage, subject, from, isKept: kept !== undefined });
    return kept;
  }

  keep(stage: Stage, from: From, value: unknown): void {
    this.#store.put(stage, keyOf(from), value);
  }

  /** What lies beside the result of a step and is looked at seldom. */
  findDetail(stage: Stage, from: From): unknown {
    return this.#store.get(`${stage}-detail`, keyOf(from));
  }

  /** Says that it is still of use. */
  holdDetail(stage: Stage, from: From): void {
    this.#store.hold(`${stage}-detail`, keyOf(from));
  }

  keepDetail(stage: Stage, from: From, value: Written): void {
    this.#store.putWritten(`${stage}-detail`, keyOf(from), value);
  }
}

const keyOf = (from: From): string => digest(...Object.entries(from).flat());
