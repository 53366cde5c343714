import type { Report } from '../../src/cli/output/report';
import type { Mutant } from './mutant';

/** What became of a mutant. */
export interface Verdict {
  readonly mutant: Mutant;
  /** Whether an error was reported, so that nothing would have been written. */
  readonly found: boolean;
  /** Why it is as good as what it was made from; undefined where it is not, or was found. */
  readonly harmless: string | undefined;
  /** Whether a report stands on the line of the change. */
  readonly exact: boolean;
  /** Whether there is one report and no more. */
  readonly single: boolean;
  /** Whether what was meant is suggested; undefined where nothing could be. */
  readonly suggested: boolean | undefined;
  /** What a report says that only Meshwright's authors would understand. */
  readonly internals: readonly string[];
  /** Whether each report is one line of printed characters, short enough to be read. */
  readonly readable: boolean;
  readonly reports: readonly Report[];
}
