import { join, relative, sep } from 'node:path';
import { paths } from '../../../conventions/paths';
import { LoadedPackages } from '../../../load/inputs/loaded-packages';
import type { FolderWatch } from '../../../load/watch/watch-folders';
import type { Store } from '../../../model/store';
import { warmStore } from '../../../store/warm-store';
import type { Io } from '../../io';
import { failureText } from '../../output/failure-text';
import { isStale } from '../is-stale';
import type { Round } from '../round';
import type { SynthOptions } from '../synth-options';
import { takeRound } from '../take-round';
import { concernsRound } from './concerns-round';
import { outerFolders } from './outer-folders';
import { editedByHand } from './edited-by-hand';
import { mayHideChanges } from './may-hide-changes';
import { showWatched } from './show-watched';
import type { WatchWorld } from './watch-world';

/**
 * Runs `synth` now and after every change, until a person ends it. One run follows another, never two at once; what
 * changes during one is seen by the next. Nothing that goes wrong ends it but other packages: those that are loaded cannot
 * be loaded anew.
 *
 * @returns the exit code
 */
export function watchSynth(options: SynthOptions, store: Store, io: Io, world: WatchWorld): Promise<number> {
  return new Promise((resolve) => {
    const warm = warmStore(store);
    const packages = new LoadedPackages(io.root);
    let last: Round | undefined;
    let changed: Set<string> | undefined;

    const end = (code: number) => {
      folders.close();
      resolve(code);
    };
    const step = (): void => {
      if (packages.haveChanged()) {
        io.err('package.json or packages are others now than those that are loaded: start again.\n');
        end(1);
        return;
      }
      const begun = world.now();
      const seen = changed;
      changed = new Set();
      watchAll(folders, io.root, last);
      try {
        last = takeRound(options, warm, io);
      } catch (error) {
        last = undefined;
        if (options.json) io.out(`${JSON.stringify({ failure: failureText(error) })}\n`);
        else io.err(failureText(error));
        return;
      }
      watchAll(folders, io.root, last);
      packages.note(last.inputs);
      if (last.files !== undefined) warm.turn();
      const { plans } = last;
      const byHand = plans === undefined || options.check ? [] : editedByHand(plans, seen ?? new Set());
      const hasNews = seen === undefined || seen.size > 0 || plans === undefined || isStale(plans.dist);
      if (hasNews) showWatched(last, { byHand, milliseconds: world.now() - begun }, options, io);
      if (!options.check && plans !== undefined && mayHideChanges(plans.dist)) soon();
    };
    const soon = world.whenQuiet(step);
    const folders = world.watchFolders(
      (path) => {
        const inRoot = relative(io.root, path).split(sep).join('/');
        if (!concernsRound(io.root, inRoot, last)) return;
        changed?.add(inRoot);
        soon();
      },
      (folder, reason) =>
        io.err(`changes in ${relative(io.root, folder)} and others are not seen: ${reason}\n`),
    );
    step();
    world.onEnd(() => end(0));
  });
}

/** Watches what a run reads and writes, as far as it is there. */
function watchAll(folders: FolderWatch, root: string, last: Round | undefined): void {
  folders.add(root, false);
  folders.add(join(root, paths.apps), true);
  folders.add(join(root, paths.dist), true);
  for (const folder of ['node_modules', ...outerFolders(last?.inputs ?? [])]) {
    folders.add(join(root, folder), false);
  }
}
