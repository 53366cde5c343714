import { planSet } from '../../images/plan-set';
import { changeImages } from '../change-images';
import type { Io } from '../io';

/** What `meshwright image set` was asked for. */
export interface ImageSetOptions {
  readonly name: string;
  readonly env: string;
  readonly tag?: string | undefined;
  readonly digest?: string | undefined;
  /** Milliseconds since 1970; the clock's where it is not said. */
  readonly now?: number | undefined;
}

/** Records another image of a service in an environment. Returns the exit code. */
export function imageSet({ name, env: environment, tag, digest, now }: ImageSetOptions, io: Io): number {
  return changeImages(
    {
      names: [name],
      now: now ?? Date.now(),
      plan: (locks) => {
        const planned = planSet(locks, { name, environment, tag, digest });
        return 'code' in planned ? { changes: [], problems: [planned] } : { changes: planned, problems: [] };
      },
    },
    io,
  );
}
