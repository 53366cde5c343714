import type { Shard } from '../../synthesis/shard';
import type { Wanted } from '../../synthesis/synthesize';

/** What `meshwright synth` was asked for. */
export interface SynthOptions extends Wanted {
  /** Write nothing; fail when `dist/` is not what the definitions say. */
  readonly check: boolean;
  readonly json: boolean;
  /** Say which steps were taken, for whom and why. */
  readonly explain: boolean;
  /** Stay, and run again after every change. */
  readonly watch: boolean;
  /** Take nothing from earlier runs, and leave nothing to later ones. */
  readonly cold: boolean;
  /** Only the tenants of this part of a run that several machines share. */
  readonly shard?: Shard | undefined;
}
