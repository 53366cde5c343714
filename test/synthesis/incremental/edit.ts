import fc from 'fast-check';
import { choices, type Dimension, type State } from './company';
import type { Workshop } from './workshop';

/** What somebody does to a repository between two runs. */
export interface Edit {
  readonly name: string;
  /** What the company says then. @default what it said before */
  readonly say?: (now: State) => State;
  /** Done in the repository. Returns how to clear away what nobody but its author may. @default nothing */
  readonly meddle?: (root: string) => void | (() => void);
  /** Instead of the run that follows every other edit. */
  readonly run?: (shop: Workshop, state: State) => void;
}

/** Everything that can be said in some respects, each as an edit; and taking it all back. */
export const sayings = (...dimensions: readonly Dimension[]): fc.Arbitrary<Edit> =>
  fc.constantFrom<Edit>(
    { name: 'take all back', say: () => ({}) },
    { name: 'look whether all is current', run: (shop, state) => void shop.run(state, '--check') },
    ...dimensions.flatMap((dimension) =>
      choices[dimension].map((choice) => ({
        name: `${dimension}: ${choice}`,
        say: (now: State) => ({ ...now, [dimension]: choice }),
      })),
    ),
  );

/** How often the usual number of sequences is tried: for a night, set it higher. */
const times = Number(process.env['SEQUENCES_TIMES'] ?? 1);

/**
 * Makes random sequences of one to six edits in a repository that goes on from one to the next, and compares with a run
 * from nothing after each edit.
 */
export function tryEdits(shop: Workshop, edits: fc.Arbitrary<Edit>, sequences: number): void {
  const few = fc.array(edits, { minLength: 1, maxLength: 2 });
  const many = fc.array(edits, { minLength: 1, maxLength: 6 });
  const sequence = fc.oneof({ arbitrary: few, weight: 3 }, { arbitrary: many, weight: 1 });
  const past: string[] = [];
  fc.assert(
    fc.property(sequence, (list) => follow(shop, list, past)),
    // Smaller ones would begin with what this one left behind.
    { numRuns: sequences * times, endOnFailure: true },
  );
}

function follow(shop: Workshop, edits: readonly Edit[], past: string[]): void {
  const mends: (() => void)[] = [];
  let state: State = {};
  past.push('begin');
  try {
    for (const { name, say, meddle, run } of edits) {
      past.push(name);
      state = say?.(state) ?? state;
      const mend = meddle?.(shop.root);
      if (mend !== undefined) mends.push(mend);
      if (run === undefined) shop.run(state);
      else run(shop, state);
    }
  } catch (error) {
    throw new Error(`after ${past.slice(-20).join(', ')}`, { cause: error });
  } finally {
    for (const mend of mends) mend();
  }
}
