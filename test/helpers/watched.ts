import { join } from 'node:path';
import * as api from '../../src/index';
import { watchSynth } from '../../src/cli/synth/watch/watch-synth';
import type { SynthOptions } from '../../src/cli/synth/synth-options';
import { frozenStore } from './frozen-store';

/** A run of `synth --watch` in a world without clock, where nothing happens but what a test does. */
interface Watched {
  /** Tells of a change, relative to the root. */
  readonly tell: (...paths: readonly string[]) => void;
  /** Lets a burst be over: runs what was asked for. Says whether anything was. */
  readonly settle: () => boolean;
  /** What was said since this was asked before. */
  readonly said: () => { readonly out: string; readonly err: string };
  /** As Ctrl-C. */
  readonly end: () => void;
  readonly code: Promise<number>;
  /** Folders that are watched. */
  readonly folders: ReadonlySet<string>;
  /** Called with all that is printed, while a run goes on. */
  onOutput: (text: string) => void;
}

export function watched(root: string, options: Partial<SynthOptions> = {}): Watched {
  let said = { out: '', err: '' };
  let tell: (path: string) => void = () => {};
  let end: () => void = () => {};
  let asked: (() => void) | undefined;
  const folders = new Set<string>();
  const io = {
    root,
    out: (text: string) => {
      said = { ...said, out: said.out + text };
      self.onOutput(text);
    },
    err: (text: string) => (said = { ...said, err: said.err + text }),
    input: () => '',
    terminal: false,
    api,
    generator: () => 'the program under test',
  };
  const self: Omit<Watched, 'code'> = {
    tell: (...paths) => {
      for (const path of paths) tell(join(root, path));
    },
    settle: () => {
      const task = asked;
      asked = undefined;
      task?.();
      return task !== undefined;
    },
    said: () => {
      const all = said;
      said = { out: '', err: '' };
      return all;
    },
    end: () => end(),
    folders,
    onOutput: () => {},
  };
  const code = watchSynth(
    { check: false, cold: false, explain: false, json: false, watch: true, ...options },
    frozenStore(),
    io,
    {
      watchFolders: (onChange) => {
        tell = onChange;
        return { add: (folder) => folders.add(folder), close: () => folders.clear() };
      },
      whenQuiet: (task) => () => (asked = task),
      onEnd: (ended) => (end = ended),
      now: () => 0,
    },
  );
  return Object.assign(self, { code });
}
