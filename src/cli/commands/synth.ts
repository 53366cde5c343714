import { join } from 'node:path';
import { paths } from '../../conventions/paths';
import { noStore } from '../../store/no-store';
import { openStore } from '../../store/open-store';
import type { Io } from '../io';
import { isStale } from '../synth/is-stale';
import { showRound } from '../synth/show-round';
import type { SynthOptions } from '../synth/synth-options';
import { takeRound } from '../synth/take-round';

/** Renders everything into `dist/`, or says why not. Returns the exit code. */
export function synth(options: SynthOptions, io: Io): number {
  const store = options.cold ? noStore : openStore(join(io.root, paths.store));
  const round = takeRound(options, store, io);
  showRound(round, options, io);
  const { plans } = round;
  const stale = plans !== undefined && (isStale(plans.dist) || isStale(plans.around));
  return round.hasFailed || (options.check && stale) ? 1 : 0;
}
