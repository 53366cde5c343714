import { every } from './every';
import type { Truth } from './truth';

/** Whether all of some truths hold. */
export const together = (all: readonly Truth[]): Truth => every(all, (one) => one);
