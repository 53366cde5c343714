import { planPromotion } from '../../images/plan-promotion';
import { changeImages } from '../change-images';
import type { Io } from '../io';

/** What `meshwright image promote` was asked for. */
export interface ImagePromoteOptions {
  readonly names: readonly string[];
  readonly from: string;
  readonly to: string;
  /** Milliseconds since 1970; the clock's where it is not said. */
  readonly now?: number | undefined;
}

/** Records in an environment what the one before it runs. Returns the exit code. */
export function imagePromote({ names, from, to, now }: ImagePromoteOptions, io: Io): number {
  const plan = (locks: Parameters<typeof planPromotion>[0]) => planPromotion(locks, { names, from, to });
  return changeImages({ names, now: now ?? Date.now(), plan }, io);
}
