import type { Image } from '../model/image';

/** An entry of a lock that was asked for, whether it says something else already or not. */
export interface ImageChange {
  readonly project: string;
  readonly environment: string;
  /** Service that runs it. */
  readonly service: string;
  /** Entry of the lock: `service` or `service/version`. */
  readonly key: string;
  readonly before: Image | undefined;
  readonly after: Image;
}
