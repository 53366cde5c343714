import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import { noStore } from '../../store/no-store';
import { openStore } from '../../store/open-store';
import type { Io } from '../io';
import { isStale } from '../synth/is-stale';
import { showRound } from '../synth/show-round';
import type { SynthOptions } from '../synth/synth-options';
import { takeRound } from '../synth/take-round';
import { watching } from '../synth/watching';

/** Renders everything into `dist/`, or says why not. Returns the exit code, with `watch` when a person has ended it. */
export function synth(options: SynthOptions, io: Io): number | Promise<number> {
  const store = options.cold ? noStore : openStore(join(io.root, paths.store));
  if (options.watch) {
    const { realWorld, watchSynth } = watching();
    return watchSynth(options, store, io, realWorld);
  }
  const round = takeRound(options, store, io);
  showRound(round, options, io);
  const { plans } = round;
  const stale = plans !== undefined && (isStale(plans.dist) || isStale(plans.around));
  return round.hasFailed || (options.check && stale) ? 1 : 0;
}
