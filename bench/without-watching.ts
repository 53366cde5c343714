/**
 * The program without rule files, without dashboards and without the check of their queries. All the rest of the
 * observability stack is there.
 *
 *   node build/bench/without-watching.cjs synth      in the folder of a company
 */
import '../src/main';
