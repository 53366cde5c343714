import type { Io } from '../io';
import { changesText } from '../output/changes-text';
import { placeResolver } from '../output/place-resolver';
import { report } from '../output/report';
import { runText } from '../output/run-text';
import { reportText } from '../output/report-text';
import { explainRun } from '../../synthesis/explain-run';
import type { Round } from './round';
import type { SynthOptions } from './synth-options';
import { roundJson } from './round-json';

/** Prints what a run came to. */
export function showRound(round: Round, options: SynthOptions, io: Io): void {
  if (options.explain && round.tasks !== undefined) io.err(runText(explainRun(round.tasks, round.before)));
  const reports = report(round.problems, placeResolver(io.root));
  if (options.json) {
    io.out(`${JSON.stringify(roundJson(round, reports), null, 2)}\n`);
    return;
  }
  io.err(reportText(reports, io.terminal));
  if (round.plans !== undefined) {
    io.out(changesText(round.plans.dist, round.plans.around, options));
  } else {
    io.err('dist/ is as it was.\n');
  }
}
