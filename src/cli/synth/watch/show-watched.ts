import { counted } from '../../output/counted';
import { placeResolver } from '../../output/place-resolver';
import { report } from '../../output/report';
import type { Io } from '../../io';
import type { Round } from '../round';
import { roundJson } from '../round-json';
import { showRound } from '../show-round';
import type { SynthOptions } from '../synth-options';

/** How many paths are named. */
const shown = 20;

/** What only a program that stays knows of a run. */
interface Course {
  /** Files that were put right because somebody had changed them. */
  readonly byHand: readonly string[];
  readonly milliseconds: number;
}

/** Prints what a run came to, and that there may be more: a block for a person, a line for a machine. */
export function showWatched(
  round: Round,
  { byHand, milliseconds }: Course,
  options: SynthOptions,
  io: Io,
): void {
  const took = Math.round(milliseconds);
  if (options.json) {
    const reports = report(round.problems, placeResolver(io.root));
    io.out(`${JSON.stringify({ ...roundJson(round, reports), byHand, milliseconds: took })}\n`);
    return;
  }
  showRound(round, options, io);
  if (byHand.length > 0) {
    const rest = byHand.length > shown ? `, and ${byHand.length - shown} more` : '';
    io.err(`Changed by hand, and put right: ${byHand.slice(0, shown).join(', ')}${rest}.\n`);
  }
  io.err(`${counted(round.problems.length, 'problem')} in ${took} ms. Waiting for changes; Ctrl-C ends.\n\n`);
}
