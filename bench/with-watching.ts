/**
 * The program as it is, in one bundle: what `without-watching.ts` is compared with.
 *
 *   node build/bench/with-watching.cjs synth      in the folder of a company
 */
import '../src/main';
