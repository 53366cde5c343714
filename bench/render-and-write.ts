/**
 * The program without its rules and its proof of access: definitions are read, rendered, compared with the disk and
 * written.
 *
 *   node build/bench/render-and-write.cjs synth      in the folder of a company
 */
import '../src/main';
